package app.moonsong.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes files that carry a bare title and no tags: near a track, and not near enough to be sure. */
final class Doubts {
    private static final int WAV_HEADER = 44;

    private Doubts() {}

    /** Writes one WAV for each name into a folder, each with a sound of its own. */
    static Path put(Path folder, String... names) throws IOException {
        var sound = Files.readAllBytes(
                Music.folder().resolve("Her OST").resolve("Arcade Fire - Her - 06 - Some Other Place.wav"));
        Files.createDirectories(folder);
        for (var name : names) {
            var mine = sound.clone();
            for (int i = WAV_HEADER; i < mine.length; i += 2) {
                mine[i] ^= (byte) (name.hashCode() & 0x3f);
            }
            Files.write(folder.resolve(name), mine);
        }
        return folder;
    }
}
