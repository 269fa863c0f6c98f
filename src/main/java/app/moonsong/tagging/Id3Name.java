package app.moonsong.tagging;

import java.util.List;

/**
 * What stands before the text of a frame that goes by a description.
 *
 * @param language three letters; empty in frames that have none
 * @param description as it is spelled
 */
record Id3Name(String language, String description) {
    private static final int KEY = 5;
    private static final String NO_LANGUAGE = "XXX";

    /** As the frame says that was there; of a new one, as other programs spell it. */
    static Id3Name of(String key, List<Frame> before) {
        boolean spoken = key.startsWith("COMM") || key.startsWith("USLT");
        if (!before.isEmpty()) {
            return Id3Content.name(before.getFirst().stored().held(), spoken);
        }
        var word = key.substring(Math.min(KEY, key.length()));
        return new Id3Name(spoken ? NO_LANGUAGE : "", spoken ? word : FieldNames.spelled(word));
    }
}
