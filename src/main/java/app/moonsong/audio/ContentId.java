package app.moonsong.audio;

/**
 * Names the audio of a file, whatever its tags and its place: 32 lower-case hexadecimal digits made of the audio's
 * byte length and a few sampled blocks. Equal ids are a strong hint; {@code AudioHash} decides.
 */
public record ContentId(String hex) {
    public ContentId {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a content id is 32 hexadecimal digits: " + hex);
        }
    }
}
