package app.moonsong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Makes small audio files, a tenth of a second each and without tags, in a folder. */
record Shelf(Path folder) {
    Path flac(String name) throws IOException {
        return put("sample.flac", name);
    }

    Path mp3(String name) throws IOException {
        return put("sample.mp3", name);
    }

    Path wav(String name) throws IOException {
        return put("sample.wav", name);
    }

    Path text(String name, String content) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), content);
    }

    private Path put(String sample, String name) throws IOException {
        Files.createDirectories(folder);
        try (var in = Objects.requireNonNull(DecoderCheck.class.getResourceAsStream(sample))) {
            Files.copy(in, folder.resolve(name));
        }
        return folder.resolve(name);
    }
}
