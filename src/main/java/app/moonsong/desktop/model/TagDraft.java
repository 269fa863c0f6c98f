package app.moonsong.desktop.model;

import app.moonsong.audio.TagField;
import app.moonsong.library.IndexedFile;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the listener has typed and switched so far; of the fields that are switched off nothing is written. */
final class TagDraft {
    private static final String BETWEEN_VALUES = "; ";

    private final Map<TagField, List<String>> typed = new EnumMap<>(TagField.class);
    private final Set<TagField> off = EnumSet.noneOf(TagField.class);
    private Map<Path, TagEdit> known = Map.of();
    private PictureEdit picture = new PictureEdit.Keep();

    void clear() {
        typed.clear();
        off.clear();
        known = Map.of();
        picture = new PictureEdit.Keep();
    }

    void known(Map<Path, TagEdit> edits) {
        known = edits;
    }

    void type(TagField field, String text) {
        typed.put(field, text.isBlank() ? List.of() : List.of(text.split(BETWEEN_VALUES)));
    }

    /** Lyrics are one text, whatever signs are in it. */
    void lyrics(String text) {
        typed.put(TagField.LYRICS, text.isBlank() ? List.of() : List.of(text));
    }

    void leave(TagField field) {
        typed.remove(field);
    }

    void turn(TagField field, boolean on) {
        if (on) {
            off.remove(field);
        } else {
            off.add(field);
        }
    }

    boolean isOn(TagField field) {
        return !off.contains(field);
    }

    void picture(PictureEdit edit) {
        picture = edit;
    }

    /** The fields that something would be written of, switched off or not. */
    Set<TagField> fields() {
        var fields = EnumSet.noneOf(TagField.class);
        fields.addAll(typed.keySet());
        known.values().forEach(e -> fields.addAll(e.fields().keySet()));
        return fields;
    }

    Map<Path, TagEdit> edits(List<IndexedFile> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            var fields = new EnumMap<TagField, List<String>>(TagField.class);
            fields.putAll(known.getOrDefault(file.path(), TagEdit.NONE).fields());
            fields.putAll(typed);
            fields.keySet().removeAll(off);
            var edit = TagEdit.of(fields).with(picture);
            if (!edit.isNone()) {
                edits.put(file.path(), edit);
            }
        }
        return edits;
    }
}
