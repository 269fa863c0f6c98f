package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.tagging.Sample;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of the tag editor on the command line: shown, written, and taken back. */
class TagToolCommandsTest {
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    @TempDir
    Path folder;

    private Bench bench;
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        var music = Files.createDirectory(folder.resolve("music"));
        first = Sample.at(music.resolve("01 sleepwalker.mp3"), Format.MP3, Map.of("title", "SLEEPWALKER (OST)"));
        second = Sample.at(music.resolve("02 milk & honey.flac"), Format.FLAC, Map.of("title", " milk  &  honey"));
    }

    private int run(String command, String... options) {
        var all = new String[options.length + 3];
        all[0] = "tag";
        all[1] = command;
        all[2] = folder.resolve("music").toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return bench.run(all).code();
    }

    @Test
    void whatIsFoundIsReplacedAndTakenBack() {
        assertThat(run("replace", "--find", "ost", "--with", "Score", "--any-case", "--dry-run"))
                .isZero();
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("SLEEPWALKER (OST)");
        assertThat(run("replace", "--find", "ost", "--with", "Score", "--any-case"))
                .isZero();
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("SLEEPWALKER (Score)");
        assertThat(bench.run("tag", "undo").code()).isZero();
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("SLEEPWALKER (OST)");
    }

    @Test
    void badWordsOfTheListenerAreWrongUsage() {
        assertThat(run("replace", "--find", "(", "--with", "", "--regex")).isEqualTo(2);
        assertThat(run("replace", "--find", "a", "--with", "b", "--fields", "track"))
                .isEqualTo(2);
        assertThat(run("case", "--to", "camel")).isEqualTo(2);
        assertThat(run("number", "--from", "0")).isEqualTo(2);
        assertThat(run("names", "--pattern", "{mood}")).isEqualTo(2);
    }

    @Test
    void titlesGetTheirCapitalsAndLoseTheirSpaces() {
        assertThat(run("case", "--to", "trim,title", "--fields", "title")).isZero();
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Sleepwalker (OST)");
        assertThat(Sample.frames(second)).anyMatch(f -> f.values().contains("Milk & Honey"));
    }

    @Test
    void filesAreNumberedAndCalledAfterTheirNames() {
        assertThat(run("number", "--disc", "1")).isZero();
        assertThat(Sample.text(second, TagField.TRACK)).isEqualTo("2");
        assertThat(Sample.text(second, TagField.TRACK_TOTAL)).isEqualTo("2");
        assertThat(run("names", "--pattern", "{album}/{track} {title}")).isZero();
        assertThat(Sample.text(first, TagField.ALBUM)).isEqualTo("music");
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("sleepwalker");
        assertThat(Sample.text(second, TagField.TITLE)).isEqualTo("milk & honey");
        assertThat(bench.run("tag", "names", first.toString(), "--pattern", "{artist} - {title}")
                        .err())
                .contains("Nothing to change");
    }

    @Test
    void textInAnOldEncodingIsJudgedByTheWholeFolder() throws IOException {
        var sound = Files.readAllBytes(first);
        var tag = ByteBuffer.wrap(sound, 6, 4);
        int start = 10 + (tag.get() << 21 | tag.get() << 14 | tag.get() << 7 | tag.get());
        legacy(first, "달의 노래", Arrays.copyOfRange(sound, start, sound.length));
        legacy(second, "해변의 노래", Arrays.copyOfRange(sound, start, sound.length));
        assertThat(Sample.text(first, TagField.TITLE)).doesNotContain("달");
        assertThat(run("repair")).isZero();
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("달의 노래");
        assertThat(Sample.text(second, TagField.TITLE)).isEqualTo("해변의 노래");
        assertThat(run("repair")).isZero();
        assertThat(bench.run("tag", "history", "--json").lines()).hasSize(2);
    }

    /** An MP3 whose tag claims Latin-1 and is not. */
    private static void legacy(Path file, String title, byte[] sound) throws IOException {
        var text = title.getBytes(KOREAN);
        var tag = ByteBuffer.allocate(10 + 10 + 1 + text.length);
        tag.put(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, (byte) (11 + text.length)});
        tag.put(new byte[] {'T', 'I', 'T', '2', 0, 0, 0, (byte) (1 + text.length), 0, 0, 0})
                .put(text);
        Files.write(file, tag.array());
        Files.write(file, sound, java.nio.file.StandardOpenOption.APPEND);
    }
}
