package app.moonsong.library.search;

import java.util.Arrays;

/**
 * Where a thing stands in the index: by kind, then what plays more first. The index answers in the order of its spots, so
 * that the first it finds are the ones to show and nothing has to be put in order afterwards.
 *
 * @param id of its row in the table of its kind
 * @param plays how often it was heard
 */
record Spot(Kind kind, long id, int plays) {
    enum Kind {
        FILM(0),
        PLAYLIST(1),
        LABEL(2),
        TRACK(3),
        FILE(4);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** What stands for it in the database. */
        int code() {
            return code;
        }

        private long base() {
            // What there is most of stands around zero: small numbers take less room.
            return (code - FILE.code) * PER_KIND;
        }

        /** The lowest number a spot of this kind may have. */
        long first() {
            return base() - PER_KIND / 2;
        }

        /** The highest. */
        long last() {
            return base() + PER_KIND / 2 - 1;
        }
    }

    private static final long PER_KIND = 1L << 60;
    private static final long PER_PLAY = 1L << 40;
    private static final int MOST_PLAYS = (1 << 19) - 1;

    /** The row in the index. */
    long number() {
        return kind.base() - Math.min(plays, MOST_PLAYS) * PER_PLAY + id;
    }

    static Kind kind(long number) {
        return Arrays.stream(Kind.values())
                .filter(k -> number >= k.first() && number <= k.last())
                .findFirst()
                .orElseThrow();
    }

    static long id(long number) {
        return Math.floorMod(number, PER_PLAY);
    }
}
