package app.moonsong.cli;

import app.moonsong.audio.AudioNames;
import app.moonsong.text.NameOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a folder on the command line stands for. */
final class AudioFiles {
    private AudioFiles() {}

    /** The audio files below a folder, in the order in which people list them. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(AudioNames::isAudio)
                    .filter(Files::isRegularFile)
                    .sorted(new NameOrder())
                    .toList();
        }
    }
}
