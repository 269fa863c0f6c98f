package app.moonsong.tagging.tools;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.nio.file.Path;
import java.util.List;

/**
 * A file and what it says.
 *
 * @param written what stands in it to the letter
 * @param tags what is meant by that: text in a national encoding is read as such, judged over the files of its folder
 */
public record Tagged(Path file, Tags written, Tags tags) {
    /** A file whose text is read as it stands. */
    public Tagged(Path file, Tags tags) {
        this(file, tags, tags);
    }

    /** The values of a field; none when the file does not say it. */
    List<String> values(TagField field) {
        return tags.values().getOrDefault(field, List.of());
    }

    /** Whether a field reads otherwise than it is written. */
    boolean isMisread(TagField field) {
        return !values(field).equals(written.values().getOrDefault(field, List.of()));
    }
}
