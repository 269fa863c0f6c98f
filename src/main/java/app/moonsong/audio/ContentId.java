package app.moonsong.audio;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names the audio of a file, whatever its tags and its place: 32 lower-case hexadecimal digits made of the audio's
 * byte length and a few sampled blocks. Equal ids are a strong hint; {@code AudioHash} decides.
 */
public record ContentId(String hex) {
    private static final int DIGITS = 32;

    public ContentId {
        if (hex.length() != DIGITS || !hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("a content id is 32 hexadecimal digits: " + hex);
        }
    }

    /** Returns the id of an excerpt of this audio: another one for other bounds. */
    public ContentId of(Excerpt excerpt) {
        var to = excerpt.to().isPresent() ? String.valueOf(excerpt.to().getAsInt()) : "";
        var key = hex + " " + excerpt.from() + " " + to;
        return new ContentId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.US_ASCII))
                .toString()
                .replace("-", ""));
    }
}
