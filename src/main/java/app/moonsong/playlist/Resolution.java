package app.moonsong.playlist;

import java.util.List;

/** Where an entry leads to now. It is never a guess. */
public sealed interface Resolution {
    /** To a file that is there. */
    record Found(KnownFile file, By by) implements Resolution {}

    /** To several recordings that fit equally well: the listener has to choose. */
    record Ambiguous(List<KnownFile> files) implements Resolution {
        public Ambiguous {
            files = List.copyOf(files);
        }
    }

    /** To nothing. */
    record Absent(Why why) implements Resolution {}

    /** By what a file was found. */
    enum By {
        TRACK,
        PATH,
        CONTENT,
        DESCRIPTION
    }

    /** Why there is no file. */
    enum Why {
        /** None is held to be the track. */
        TRACK_MISSING,
        /** One may be the track, and the listener has not said so yet. */
        TRACK_DOUBTFUL,
        /** The file is not where it was, and its sound is nowhere else. */
        FILE_MISSING,
        /** The file is there and is damaged, or may not be read. */
        FILE_UNREADABLE,
        /** The folder that the file was in cannot be reached. */
        FILE_AWAY,
        /** The file is there and is held to be another track. */
        OTHER_TRACK,
        /** No file is called so, or none of that artist and length. */
        NOTHING_FITS,
        /** The entry names neither track nor file nor title. */
        NOTHING_TO_GO_BY
    }
}
