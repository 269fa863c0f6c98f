package app.moonsong.audio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a format's reader gathers from one file: tags, the picture's place, the sound, and where the audio lies. */
final class Found {
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int MOST_CHANNELS = 255;

    private final Map<TagField, List<String>> values = new EnumMap<>(TagField.class);
    private final Map<TagField, List<String>> weak = new EnumMap<>(TagField.class);
    private @Nullable EmbeddedPicture picture;
    private @Nullable Sound sound;
    private long audioStart;
    private long audioLength;

    /** Adds a value; blank ones are ignored, over-long ones cut. */
    void add(TagField field, String value) {
        add(values, field, value);
    }

    /** Adds a value that counts only if the field gets none by its own name, before or after. */
    void addWeak(TagField field, String value) {
        add(weak, field, value);
    }

    /** Adds a value that counts only if the field gets no other by any name before, nor a better one after. */
    void addWeakly(TagField field, String value) {
        if (!has(field)) {
            addWeak(field, value);
        }
    }

    private static void add(Map<TagField, List<String>> values, TagField field, String value) {
        var text = value.strip();
        boolean saysNothing = text.isEmpty() || field == TagField.COMPILATION && text.equals("0");
        if (!saysNothing) {
            values.computeIfAbsent(field, f -> new ArrayList<>(1))
                    .add(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    /** Adds a value unless the field has one from a better place. */
    void addIfAbsent(TagField field, String value) {
        if (!has(field)) {
            add(field, value);
        }
    }

    /** Takes over the fields, with all their values, and the picture that were not found yet. */
    void addAbsent(Found other) {
        other.all().forEach((field, list) -> {
            if (!has(field)) {
                values.put(field, new ArrayList<>(list));
            }
        });
        picture = picture == null ? other.picture : picture;
    }

    /** Splits "3/12" into a number and a total, each without leading zeros. */
    void addNumbers(TagField number, TagField total, String text) {
        int slash = text.indexOf('/');
        addNumber(number, slash < 0 ? text : text.substring(0, slash));
        if (slash >= 0) {
            addNumber(total, text.substring(slash + 1));
        }
    }

    /** Adds a whole number without leading zeros; 0 and what is not a number say nothing. */
    void addNumber(TagField field, String text) {
        var digits = text.strip();
        int end = 0;
        while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        int from = 0;
        while (from < end && digits.charAt(from) == '0') {
            from++;
        }
        if (from < end && !values.containsKey(field)) {
            add(field, digits.substring(from, end));
        }
    }

    boolean has(TagField field) {
        return values.containsKey(field) || weak.containsKey(field);
    }

    /** Keeps the first picture, or the front cover when it comes later. */
    void picture(EmbeddedPicture found, boolean frontCover) {
        if (picture == null || frontCover) {
            picture = found;
        }
    }

    void sound(Sound heard) throws BadAudio {
        if (heard.channels() < 1 || heard.channels() > MOST_CHANNELS || heard.sampleRateHz() < 1) {
            throw BadAudio.damaged("%d channels at %d Hz".formatted(heard.channels(), heard.sampleRateHz()));
        }
        sound = heard;
    }

    /** Where the audio lies, for its content id. */
    void audio(long start, long length) {
        audioStart = start;
        audioLength = length;
    }

    Tags tags() {
        return new Tags(all());
    }

    private Map<TagField, List<String>> all() {
        var all = new EnumMap<TagField, List<String>>(weak);
        all.putAll(values);
        return all;
    }

    Optional<EmbeddedPicture> picture() {
        return Optional.ofNullable(picture);
    }

    Sound sound() throws BadAudio {
        var heard = sound;
        if (heard == null) {
            throw BadAudio.damaged("no audio found");
        }
        return heard;
    }

    long audioStart() {
        return audioStart;
    }

    long audioLength() {
        return audioLength;
    }
}
