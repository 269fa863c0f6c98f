package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the listener wants a file to say.
 *
 * @param fields the fields to change, each with its new values; none to remove it
 * @param free fields of any other name, upper case, in the same way
 */
public record TagEdit(Map<TagField, List<String>> fields, Map<String, List<String>> free, PictureEdit picture) {
    public static final TagEdit NONE = new TagEdit(Map.of(), Map.of(), new PictureEdit.Keep());

    public TagEdit {
        fields = Numbers.apart(fields);
        var asRead = new Tags(fields).values();
        var cleaned = new EnumMap<TagField, List<String>>(TagField.class);
        fields.keySet().forEach(field -> cleaned.put(field, clean(field, asRead.getOrDefault(field, List.of()))));
        fields = java.util.Collections.unmodifiableMap(cleaned);
        var named = new TreeMap<String, List<String>>();
        free.forEach((name, values) -> named.put(
                name.toUpperCase(Locale.ROOT),
                values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList()));
        free = java.util.Collections.unmodifiableMap(named);
    }

    public static TagEdit of(Map<TagField, List<String>> fields) {
        return new TagEdit(fields, Map.of(), new PictureEdit.Keep());
    }

    /** An edit of fields of any name. */
    public static TagEdit named(Map<FieldName, List<String>> values) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        var free = new TreeMap<String, List<String>>();
        values.forEach((name, said) -> {
            switch (name) {
                case FieldName.Known(var field) -> fields.put(field, said);
                case FieldName.Free(var word) -> free.put(word, said);
            }
        });
        return new TagEdit(fields, free, new PictureEdit.Keep());
    }

    /** What is written of each field, whatever its name. */
    public Map<FieldName, List<String>> named() {
        var values = new LinkedHashMap<FieldName, List<String>>();
        fields.forEach((field, said) -> values.put(new FieldName.Known(field), said));
        free.forEach((word, said) -> values.put(new FieldName.Free(word), said));
        return values;
    }

    public TagEdit with(PictureEdit other) {
        return new TagEdit(fields, free, other);
    }

    public boolean isNone() {
        return fields.isEmpty() && free.isEmpty() && picture instanceof PictureEdit.Keep;
    }

    /** Numbers are kept without leading zeros, as they are read; a compilation that is none says nothing. */
    private static List<String> clean(TagField field, List<String> values) {
        return switch (field) {
            case TRACK, TRACK_TOTAL, DISC, DISC_TOTAL ->
                values.stream()
                        .limit(1)
                        .map(v -> v.replaceFirst("^0+(?=.)", ""))
                        .filter(v -> !v.equals("0"))
                        .toList();
            case COMPILATION -> values.stream().filter(v -> !v.equals("0")).toList();
            default -> values;
        };
    }
}
