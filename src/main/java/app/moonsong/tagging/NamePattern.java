package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What files are to be called: fields in braces, "/" between folders. {@code {albumartist}/{album}/{disc}-{track}
 * {title}}. Every file system takes the names that come of it, FAT too, and they are in composed form (NFC).
 */
public final class NamePattern {
    private static final int LONGEST_NAME = 200;
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Map<String, TagField> FIELDS = Map.of(
            "title", TagField.TITLE,
            "artist", TagField.ARTIST,
            "albumartist", TagField.ALBUM_ARTIST,
            "album", TagField.ALBUM,
            "composer", TagField.COMPOSER,
            "track", TagField.TRACK,
            "disc", TagField.DISC,
            "date", TagField.DATE,
            "genre", TagField.GENRE);

    private final String text;

    private NamePattern(String text) {
        this.text = text;
    }

    /** Understands a pattern; empty when it names a field that there is not, or none at all. */
    public static Optional<NamePattern> of(String text) {
        var fields = FIELD.matcher(text);
        boolean any = false;
        while (fields.find()) {
            any = true;
            if (!FIELDS.containsKey(fields.group(1))) {
                return Optional.empty();
            }
        }
        boolean stray = FIELD.matcher(text).replaceAll("").matches(".*[{}].*");
        return any && !stray && !text.startsWith("/") ? Optional.of(new NamePattern(text)) : Optional.empty();
    }

    /** The names of the fields that a pattern may hold. */
    public static List<String> fields() {
        return FIELDS.keySet().stream().sorted().toList();
    }

    /**
     * What a file with these tags is called, relative to the folder that the pattern begins in; its extension stays.
     * Empty when the file does not say a field of the pattern: half a name helps nobody.
     */
    public Optional<Path> name(Tags tags, Path file) {
        var parts = new ArrayList<String>();
        for (var part : text.split("/")) {
            var named = FIELD.matcher(part)
                    .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                            value(FIELDS.getOrDefault(m.group(1), TagField.TITLE), tags)
                                    .orElse("\0")));
            if (named.contains("\0")) {
                return Optional.empty();
            }
            parts.add(named);
        }
        var extension = extension(file);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            parts.set(i, safe(parts.get(i), last ? extension : ""));
            if (parts.get(i).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(Path.of(String.join("/", parts)));
    }

    /**
     * What the name of a file, and those of its folders, say by this pattern: {@link #name} the other way round. Of
     * several ways to cut a name, the first fields take the least of it; where no space is, an underscore is one.
     * Empty when the name has another form.
     */
    public Optional<Map<TagField, String>> read(Path file) {
        int depth = text.split("/").length;
        if (file.getNameCount() < depth) {
            return Optional.empty();
        }
        var path =
                file.subpath(file.getNameCount() - depth, file.getNameCount()).toString();
        var names = Normalizer.normalize(
                path.substring(0, path.length() - extension(file).length()), Normalizer.Form.NFC);
        var cut = reader().matcher(names);
        if (!cut.matches()) {
            return Optional.empty();
        }
        var said = new EnumMap<TagField, String>(TagField.class);
        var fields = FIELD.matcher(text);
        for (int group = 1; fields.find(); group++) {
            var value = cut.group(group);
            said.put(
                    FIELDS.getOrDefault(fields.group(1), TagField.TITLE),
                    (names.indexOf(' ') < 0 ? value.replace('_', ' ') : value).strip());
        }
        return Optional.of(said);
    }

    private Pattern reader() {
        var regex = new StringBuilder();
        int at = 0;
        var fields = FIELD.matcher(text);
        while (fields.find()) {
            regex.append(literal(text.substring(at, fields.start())));
            regex.append(
                    switch (FIELDS.getOrDefault(fields.group(1), TagField.TITLE)) {
                        case TRACK, DISC -> "(\\d{1,3})";
                        case DATE -> "(\\d{4}(?:-\\d\\d){0,2})";
                        default -> "([^/]+?)";
                    });
            at = fields.end();
        }
        return Pattern.compile(regex.append(literal(text.substring(at))).toString());
    }

    private static String literal(String between) {
        return between.isEmpty() ? "" : Pattern.quote(between).replace(" ", "\\E[ _]+\\Q");
    }

    private static Optional<String> value(TagField field, Tags tags) {
        return switch (field) {
            case TRACK -> {
                int number = tags.number(TagField.TRACK).orElse(0);
                yield number == 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%02d", number));
            }
            case ALBUM_ARTIST ->
                tags.text(TagField.ALBUM_ARTIST)
                        .or(() -> tags.text(TagField.ARTIST))
                        .map(NamePattern::one);
            case DATE -> tags.text(TagField.DATE).map(d -> d.substring(0, Math.min(4, d.length())));
            default -> tags.text(field).map(NamePattern::one);
        };
    }

    /** A slash in a title is no folder. */
    private static String one(String value) {
        return value.replace('/', '-');
    }

    private static String extension(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }

    /** FAT forbids some signs, names of devices, and a dot or space at the end. */
    private static String safe(String name, String extension) {
        var cleaned = FORBIDDEN
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("_")
                .strip();
        cleaned = cleaned.replaceFirst("^\\.+", "").strip();
        while (cleaned.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_NAME) {
            cleaned = cleaned.substring(0, cleaned.offsetByCodePoints(cleaned.length(), -1))
                    .strip();
        }
        cleaned = cleaned.replaceFirst("[. ]+$", "");
        if (RESERVED.matcher(cleaned).matches()) {
            cleaned = "_" + cleaned;
        }
        return cleaned.isEmpty() ? "" : cleaned + extension;
    }
}
