package app.moonsong.desktop;

import app.moonsong.demo.OneDemo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of music that tests look at and never change: the demo's, with something missing and something doubtful. */
final class Music {
    /** As a WAV starts; behind it lies the sound. */
    private static final int WAV_HEADER = 44;

    private Music() {}

    /** The folder, made once for all tests of the run. */
    static Path folder() {
        return Made.FOLDER;
    }

    private static final class Made {
        static final Path FOLDER = make();
    }

    private static Path make() {
        try {
            var place = Files.createTempDirectory("moonsong-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> OneDemo.remove(place)));
            var folder = place.resolve("Music");
            OneDemo.copy(folder);
            Files.delete(folder.resolve("다운로드").resolve("04 이혼 서류.mp3"));
            Files.delete(folder.resolve("Her OST").resolve("03_loneliness_#3_(night_talking).mp3"));
            var other = Files.createDirectory(folder.resolve("from Minji"));
            var sound = Files.readAllBytes(
                    folder.resolve("Her OST").resolve("Arcade Fire - Her - 06 - Some Other Place.wav"));
            Files.write(other.resolve("Loneliness 3.wav"), backwards(sound));
            Files.createFile(other.resolve("track07.mp3"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another recording of the same length: the same bytes of sound in the other order. */
    private static byte[] backwards(byte[] wav) {
        var turned = wav.clone();
        for (int i = WAV_HEADER; i < wav.length; i++) {
            turned[i] = wav[wav.length - 1 - (i - WAV_HEADER)];
        }
        return turned;
    }
}
