package app.moonsong.playlist.file;

import app.moonsong.text.TextEncoding;
import java.util.List;

/** What became of reading a playlist's file. */
public sealed interface ListReading {
    /**
     * It was read.
     *
     * @param lists how many lists it names, at least 1
     * @param withoutFile how many of the entries only describe a track
     */
    record Read(ListFormat format, TextEncoding encoding, int lists, long entries, long withoutFile, Bad bad)
            implements ListReading {}

    /** The bad lines: how many there were, and the first of them. */
    record Bad(long count, List<BadLine> first) {}

    /** It is no playlist; nothing was taken. */
    record Refused(Why why) implements ListReading {
        /** Why it is none. */
        public enum Why {
            /** It is not there, is no regular file, or may not be read. */
            UNREADABLE,
            /** It is not text in any encoding. */
            NOT_TEXT,
            /** It is text, but of no format known here. */
            UNKNOWN
        }
    }
}
