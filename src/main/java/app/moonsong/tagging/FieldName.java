package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.util.Locale;
import java.util.Set;

/** What a field is called: one that the program knows, or a word of the listener's own or of another program's. */
public sealed interface FieldName {
    /** A field that every format has a place for. */
    record Known(TagField field) implements FieldName {}

    /**
     * Any other.
     *
     * @param name upper case, for readers take no notice of case: "MOOD", "TPUB", "INFO:ISFT", "----:ORG.EXAMPLE:MOOD"
     */
    record Free(String name) implements FieldName {
        public Free {
            name = name.strip().toUpperCase(Locale.ROOT);
        }
    }

    /** The field that a word names, in any case. */
    static FieldName of(String word) {
        return FieldChange.named(word).<FieldName>map(Known::new).orElseGet(() -> new Free(word));
    }

    /** The field that frames of a key say: the word by which it is named whatever the format. */
    static FieldName ofKey(String key) {
        return FieldNames.fieldsOf(key).stream()
                .sorted()
                .findFirst()
                .<FieldName>map(Known::new)
                .orElseGet(() -> new Free(word(key)));
    }

    /** A free field goes by its name alone, unless that is the name of something else. */
    private static String word(String key) {
        for (var prefix : Set.of(FieldNames.FREE_ID3, FieldNames.FREE_MP4)) {
            var name = key.substring(Math.min(prefix.length(), key.length()));
            if (key.startsWith(prefix) && !name.isEmpty() && !name.contains(":") && !Id3Dialect.isFrame(name)) {
                return name;
            }
        }
        return key;
    }

    /** How it is called on the command line and in JSON. */
    default String word() {
        return switch (this) {
            case Known(var field) -> FieldChange.name(field);
            case Free(var name) -> name;
        };
    }
}
