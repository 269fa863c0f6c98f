package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.demo.Encoded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chapters of files that ffmpeg's own program has written. */
class ChaptersTest {
    /** Opus gets them as comments, in which ffmpeg writes more than half a second as a second more. */
    private static final String MARKS = """
            ;FFMETADATA1
            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=1250
            title=Sleeping alone
            [CHAPTER]
            TIMEBASE=1/1000
            START=1250
            END=3250
            title=두 번째 달
            [CHAPTER]
            TIMEBASE=1/1000
            START=3250
            END=4000
            title=End
            """;

    @TempDir
    private Path dir;

    private Path music;

    @BeforeEach
    void makeMusic() throws Exception {
        music = Encoded.write(dir.resolve("music.wav"), Format.WAV, new short[2 * 4 * Encoded.rateHz(Format.WAV)]);
    }

    @ParameterizedTest
    @CsvSource({"m4a,aac", "mp3,libmp3lame", "opus,libopus", "mka,flac"})
    void theMarksOfAFileAreRead(String suffix, String codec) throws Exception {
        var marks = Files.writeString(dir.resolve("marks.txt"), MARKS);
        assertChapters(
                written(suffix, "-i", marks.toString(), "-map_metadata", "1", "-map_chapters", "1", "-c:a", codec));
    }

    /** ffmpeg itself writes none into Vorbis; other programs do so as comments. */
    @Test
    void theMarksOfVorbisCommentsAreRead() throws Exception {
        var arguments = new ArrayList<>(List.of("-c:a", "vorbis", "-strict", "experimental"));
        for (var comment : List.of(
                "CHAPTER001=00:00:00.000",
                "CHAPTER001NAME=Sleeping alone",
                "CHAPTER002=00:00:01.250",
                "CHAPTER002NAME=두 번째 달",
                "CHAPTER003=00:00:03.250",
                "CHAPTER003NAME=End")) {
            arguments.addAll(List.of("-metadata", comment));
        }
        assertChapters(written("ogg", arguments.toArray(String[]::new)));
    }

    @Test
    void aFileWithoutMarksHasNoChapters() throws Exception {
        assertThat(Chapters.of(music)).isEqualTo(List.of());
    }

    private Path written(String suffix, String... arguments) throws Exception {
        var file = dir.resolve("노래 1." + suffix);
        var command = new ArrayList<>(List.of(Loader.load(ffmpeg.class), "-loglevel", "error", "-i", music.toString()));
        command.addAll(List.of(arguments));
        command.add(file.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as("ffmpeg")
                .isZero();
        return file;
    }

    private static void assertChapters(Path file) throws Exception {
        assertThat(Chapters.of(file))
                .containsExactly(
                        new Chapter(Duration.ZERO, "Sleeping alone"),
                        new Chapter(Duration.ofMillis(1_250), "두 번째 달"),
                        new Chapter(Duration.ofMillis(3_250), "End"));
    }
}
