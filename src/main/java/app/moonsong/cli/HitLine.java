package app.moonsong.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as the listener wants it: {@code {artist} – {title}\t{length}}. What is not known is left empty.
 *
 * @param text with {@code \t}, {@code \n} and {@code \\} already what they stand for
 */
record HitLine(String text) {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([tn\\\\])");
    private static final Map<String, Function<HitFields, Optional<?>>> FIELDS = fields();

    private static Map<String, Function<HitFields, Optional<?>>> fields() {
        var fields = new LinkedHashMap<String, Function<HitFields, Optional<?>>>();
        fields.put("title", HitFields::title);
        fields.put("artist", HitFields::artist);
        fields.put("composer", HitFields::composer);
        fields.put("film", HitFields::film);
        fields.put("release", HitFields::release);
        fields.put("album", HitFields::album);
        fields.put("position", HitFields::position);
        fields.put("id", HitFields::id);
        fields.put("genre", HitFields::genre);
        fields.put("year", HitFields::year);
        fields.put("length", h -> h.length().map(Shown::length));
        fields.put("format", HitFields::format);
        fields.put("bitrate", HitFields::bitrate);
        fields.put("added", HitFields::added);
        fields.put("played", HitFields::played);
        fields.put("plays", h -> Optional.of(h.plays()));
        fields.put("rating", HitFields::rating);
        fields.put("label", h -> Optional.of(h.labels()));
        fields.put("path", HitFields::path);
        return fields;
    }

    static HitLine of(String written) {
        return new HitLine(ESCAPE.matcher(written).replaceAll(m -> switch (m.group(1)) {
            case "t" -> "\t";
            case "n" -> "\n";
            default -> "\\\\";
        }));
    }

    static String names() {
        return String.join(", ", FIELDS.keySet());
    }

    /** The first name in it that is no field. */
    Optional<String> unknown() {
        return FIELD.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(n -> !FIELDS.containsKey(n))
                .findFirst();
    }

    /** Puts a thing's fields in. */
    String of(HitFields hit) {
        return FIELD.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Optional.ofNullable(FIELDS.get(m.group(1)))
                        .flatMap(f -> f.apply(hit))
                        .map(Object::toString)
                        .orElse("")));
    }
}
