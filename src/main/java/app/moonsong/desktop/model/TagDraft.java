package app.moonsong.desktop.model;

import app.moonsong.audio.TagField;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the listener has typed, had proposed by a tool, and switched off so far: that is not written. */
final class TagDraft {
    private static final String BETWEEN_VALUES = "; ";

    private final Map<TagField, List<String>> typed = new EnumMap<>(TagField.class);
    private final Set<TagField> fieldsOff = EnumSet.noneOf(TagField.class);
    private final Set<Path> filesOff = new HashSet<>();
    private Map<Path, TagEdit> proposed = Map.of();
    private PictureEdit picture = new PictureEdit.Keep();

    void clear() {
        typed.clear();
        fieldsOff.clear();
        filesOff.clear();
        proposed = Map.of();
        picture = new PictureEdit.Keep();
    }

    /** What a tool proposes takes the place of what one proposed before. */
    void propose(Map<Path, TagEdit> edits) {
        proposed = edits;
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
        turn(fieldsOff, field, on);
    }

    void turn(Path file, boolean on) {
        turn(filesOff, file, on);
    }

    private static <T> void turn(Set<T> off, T one, boolean on) {
        if (on) {
            off.remove(one);
        } else {
            off.add(one);
        }
    }

    boolean isOn(TagField field) {
        return !fieldsOff.contains(field);
    }

    boolean isOn(Path file) {
        return !filesOff.contains(file);
    }

    void picture(PictureEdit edit) {
        picture = edit;
    }

    /** The fields that something would be written of, switched off or not. */
    Set<TagField> fields() {
        var fields = EnumSet.noneOf(TagField.class);
        fields.addAll(typed.keySet());
        proposed.values().forEach(e -> fields.addAll(e.fields().keySet()));
        return fields;
    }

    /** The edits of files, those too that are switched off: they are shown, so that they can be switched on again. */
    Map<Path, TagEdit> edits(List<Path> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            var fields = new EnumMap<TagField, List<String>>(TagField.class);
            fields.putAll(proposed.getOrDefault(file, TagEdit.NONE).fields());
            fields.putAll(typed);
            fields.keySet().removeAll(fieldsOff);
            var edit = TagEdit.of(fields).with(picture);
            if (!edit.isNone()) {
                edits.put(file, edit);
            }
        }
        return edits;
    }
}
