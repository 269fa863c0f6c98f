package app.moonsong.tagging.tools;

import app.moonsong.audio.TagField;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes the texts of some fields, each value by itself.
 *
 * @param change makes a value another; a value that comes out blank is taken away
 * @param trims whether spaces around a value, which are not seen when it is read, are to go too
 */
public record TextTool(Set<TagField> fields, UnaryOperator<String> change, boolean trims) implements TagTool {
    /** The fields that hold texts. */
    public static final Set<TagField> FIELDS = Collections.unmodifiableSet(EnumSet.of(
            TagField.TITLE,
            TagField.ARTIST,
            TagField.ALBUM_ARTIST,
            TagField.ALBUM,
            TagField.COMPOSER,
            TagField.DATE,
            TagField.GENRE,
            TagField.COMMENT));

    public TextTool {
        fields = Set.copyOf(fields);
    }

    public static TextTool of(Set<TagField> fields, Replacement replacement) {
        return new TextTool(fields, replacement, false);
    }

    /** One or more of {@link Letters}, one after the other. */
    public static TextTool of(Set<TagField> fields, List<Letters> letters) {
        return new TextTool(
                fields,
                text -> {
                    var changed = text;
                    for (var one : letters) {
                        changed = one.apply(changed);
                    }
                    return changed;
                },
                letters.contains(Letters.TRIM));
    }

    @Override
    public Map<Path, TagEdit> edits(List<Tagged> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            var edit = edit(file);
            if (!edit.isNone()) {
                edits.put(file.file(), edit);
            }
        }
        return edits;
    }

    private TagEdit edit(Tagged file) {
        var changed = new EnumMap<TagField, List<String>>(TagField.class);
        for (var field : fields) {
            var before = file.values(field);
            var after = before.stream().map(change).toList();
            if (!after.equals(before) || trims && !before.isEmpty() && !file.isMisread(field)) {
                changed.put(field, after);
            }
        }
        return TagEdit.of(changed);
    }
}
