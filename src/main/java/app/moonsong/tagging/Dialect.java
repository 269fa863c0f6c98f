package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How one kind of tag says a field. */
interface Dialect {
    /** The keys of each field: the one that is written first. */
    Map<TagField, List<String>> keys();

    /** Whether a number and its total are one frame, "3/12". */
    boolean joinsTotals();

    /** The key of a new field of any other name, given in upper case. */
    String freeKey(String name);

    /**
     * Makes the frames of a key; none for no values.
     *
     * @param before those that they take the place of: how these spell their name, and in what language they are, stays
     */
    List<Frame> make(String key, List<String> values, List<Frame> before) throws IOException;

    boolean isPicture(Frame frame);

    /** The key of the front cover. */
    String coverKey();

    Frame cover(Picture picture) throws IOException;
}
