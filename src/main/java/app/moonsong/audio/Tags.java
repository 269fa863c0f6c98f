package app.moonsong.audio;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** What a file says of itself: for each field its values in the file's order, none of them blank. */
public record Tags(Map<TagField, List<String>> values) {
    /** A file that says nothing. */
    public static final Tags NONE = new Tags(Map.of());

    private static final String BETWEEN_VALUES = "; ";

    public Tags {
        var copy = new EnumMap<TagField, List<String>>(TagField.class);
        values.forEach((field, list) -> {
            var kept = new LinkedHashSet<String>();
            for (var value : list) {
                kept.add(value.strip());
            }
            kept.remove("");
            if (!kept.isEmpty()) {
                copy.put(field, List.copyOf(kept));
            }
        });
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** Returns the same with each value as something reads it. */
    public Tags read(UnaryOperator<String> how) {
        var read = new EnumMap<TagField, List<String>>(TagField.class);
        values.forEach((field, list) -> read.put(field, list.stream().map(how).toList()));
        return new Tags(read);
    }

    /** Returns a field's first value, if there is any. */
    public Optional<String> first(TagField field) {
        var list = values.get(field);
        return list == null ? Optional.empty() : Optional.of(list.getFirst());
    }

    /** Returns all values of a field joined by "; ", if there is any. */
    public Optional<String> text(TagField field) {
        var list = values.get(field);
        return list == null ? Optional.empty() : Optional.of(String.join(BETWEEN_VALUES, list));
    }

    /** Returns all values of a field joined by "; ", or the empty text. */
    public String textOrEmpty(TagField field) {
        return text(field).orElse("");
    }

    /** Returns a field's first value as a whole number from 0 to 99,999, if it is one. */
    public OptionalInt number(TagField field) {
        var list = values.get(field);
        if (list == null || !list.getFirst().matches("\\d{1,5}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(list.getFirst()));
    }
}
