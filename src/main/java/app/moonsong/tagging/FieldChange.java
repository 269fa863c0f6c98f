package app.moonsong.tagging;

import app.moonsong.audio.Ratings;
import app.moonsong.audio.TagField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A change as people read it: one field, whatever frames it takes.
 *
 * @param name "title", "albumArtist"; of what is no field, the frame's own name
 * @param field the first that the frames say; empty for a picture or a frame of another kind
 * @param before what it said; for a picture its size in bytes; empty for nothing
 */
public record FieldChange(String name, Optional<TagField> field, String before, String after) {
    public static final String PICTURE = "picture";

    private static final String BETWEEN = "; ";

    /** What changes of frames mean. Old copies of a field (ID3v1 and its like) follow and are not named. */
    public static List<FieldChange> of(List<FrameChange> changes) {
        var byName = new LinkedHashMap<String, FieldChange>();
        for (var change : changes) {
            if (!Frame.isCopy(change.key())) {
                var one = one(change);
                byName.merge(one.name(), one, FieldChange::joined);
            }
        }
        return List.copyOf(byName.values());
    }

    /** How a field is called on the command line and in JSON. */
    public static String name(TagField field) {
        var words = field.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** The field of that name, in any case and with or without signs between its words, or as a format calls it. */
    public static Optional<TagField> named(String name) {
        var plain = plain(name);
        for (var field : TagField.values()) {
            if (plain(field.name()).equals(plain)) {
                return Optional.of(field);
            }
        }
        return FieldNames.fieldOf(name.strip().toUpperCase(Locale.ROOT));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static FieldChange one(FrameChange change) {
        var fields = FieldNames.fieldsOf(change.key()).stream().sorted().findFirst();
        var name = isPicture(change.key())
                ? PICTURE
                : FieldName.ofKey(change.key()).word();
        boolean rating = fields.filter(f -> f == TagField.RATING).isPresent();
        return rating
                ? new FieldChange(name, fields, stars(change.before()), stars(change.after()))
                : new FieldChange(name, fields, text(change.before()), text(change.after()));
    }

    /** Stars whatever scale they are said in: "3.5". */
    private static String stars(List<Frame> frames) {
        return frames.stream()
                .flatMap(f -> f.values().stream())
                .flatMap(v -> Ratings.ofAny(v).stream())
                .map(half -> Double.toString(Integer.parseInt(half) / 2.0))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private static boolean isPicture(String key) {
        return key.startsWith("APIC")
                || key.startsWith(VorbisDialect.BLOCK_PICTURE)
                || key.equals(VorbisDialect.OGG_PICTURE)
                || key.equals("covr");
    }

    private static String text(List<Frame> frames) {
        var texts = new ArrayList<String>();
        for (var frame : frames) {
            if (frame.values().isEmpty()) {
                texts.add(Integer.toString(frame.stored().length()));
            } else {
                texts.addAll(frame.values());
            }
        }
        return String.join(BETWEEN, texts);
    }

    private FieldChange joined(FieldChange other) {
        return new FieldChange(name, field, joined(before, other.before), joined(after, other.after));
    }

    private static String joined(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b) ? a.isEmpty() ? b : a : a + BETWEEN + b;
    }
}
