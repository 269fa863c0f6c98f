package app.moonsong.desktop.model;

import app.moonsong.audio.TagField;
import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the listener has typed, had proposed by a tool, and switched off so far: that is not written. */
final class TagDraft {
    private final Map<FieldName, List<String>> typed = new LinkedHashMap<>();
    private final Set<FieldName> fieldsOff = new HashSet<>();
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

    /** Takes the values of a field; none take it out. */
    void type(FieldName field, List<String> values) {
        typed.put(field, values);
    }

    void leave(FieldName field) {
        typed.remove(field);
    }

    void turn(FieldName field, boolean on) {
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

    boolean isOn(FieldName field) {
        return !fieldsOff.contains(field);
    }

    boolean isOn(Path file) {
        return !filesOff.contains(file);
    }

    void picture(PictureEdit edit) {
        picture = edit;
    }

    /** The fields that something would be written of, switched off or not, those of a tool in their usual order. */
    Set<FieldName> fields() {
        var fields = new LinkedHashSet<>(typed.keySet());
        var known = EnumSet.noneOf(TagField.class);
        var free = new TreeSet<String>();
        for (var edit : proposed.values()) {
            known.addAll(edit.fields().keySet());
            free.addAll(edit.free().keySet());
        }
        known.forEach(field -> fields.add(new FieldName.Known(field)));
        free.forEach(name -> fields.add(new FieldName.Free(name)));
        return fields;
    }

    /** The edits of files, those too that are switched off: they are shown, so that they can be switched on again. */
    Map<Path, TagEdit> edits(List<Path> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            var fields = new LinkedHashMap<>(
                    proposed.getOrDefault(file, TagEdit.NONE).named());
            fields.putAll(typed);
            fields.keySet().removeAll(fieldsOff);
            var edit = TagEdit.named(fields).with(picture);
            if (!edit.isNone()) {
                edits.put(file, edit);
            }
        }
        return edits;
    }
}
