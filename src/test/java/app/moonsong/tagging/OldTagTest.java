package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An MP3 that says what it says in 128 bytes at its end only. */
class OldTagTest {
    private static final String LONG = "a comment of thirty letters ok";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void anOldFile() throws IOException {
        file = Sample.in(folder, Format.MP3, Map.of());
    }

    private void end(String comment, int track) throws IOException {
        var tag = ByteBuffer.allocate(Id3v1.LENGTH);
        tag.put("TAG".getBytes(StandardCharsets.ISO_8859_1));
        tag.put(3, "Her".getBytes(StandardCharsets.ISO_8859_1));
        tag.put(33, "Arcade Fire  ".getBytes(StandardCharsets.ISO_8859_1));
        tag.put(93, "2013".getBytes(StandardCharsets.ISO_8859_1));
        tag.put(97, comment.getBytes(StandardCharsets.ISO_8859_1));
        if (track > 0) {
            tag.put(126, (byte) track);
        }
        tag.put(127, (byte) 24);
        Files.write(file, tag.array(), StandardOpenOption.APPEND);
    }

    private List<String> said(String key) {
        return FrameChange.of(Sample.frames(file), key).stream()
                .flatMap(f -> f.values().stream())
                .toList();
    }

    @Test
    void aNewTagSaysAllThatTheOldOneSaid() throws IOException {
        end("old", 7);
        assertThat(Sample.edit(file, Sample.title("달의 노래"))).isInstanceOf(Outcome.Written.class);
        assertThat(said("TIT2")).containsExactly("달의 노래");
        assertThat(said("TPE1")).containsExactly("Arcade Fire");
        assertThat(said("TRCK")).containsExactly("7");
        assertThat(said("TCON")).containsExactly("Soundtrack");
        assertThat(said("COMM:")).containsExactly("old");
        assertThat(said("TALB")).isEmpty();
        assertThat(Sample.text(file, TagField.DATE)).isEqualTo("2013");
    }

    @Test
    void aCommentGoesOnWhereLaterTagsHaveTheNumber() throws IOException {
        end(LONG, 0);
        Sample.edit(file, Sample.title("Moon"));
        assertThat(said("COMM:")).containsExactly(LONG);
        assertThat(said("TRCK")).isEmpty();
    }

    @Test
    void takingAFieldOutOfTheOldTagMakesNoNewOne() throws IOException {
        end("", 0);
        assertThat(Sample.edit(file, TagEdit.of(Map.of(TagField.TITLE, List.of()))))
                .isInstanceOf(Outcome.Written.class);
        assertThat(Sample.frames(file)).allMatch(Id3v1::is);
        assertThat(Sample.text(file, TagField.TITLE)).isEmpty();
        assertThat(Sample.text(file, TagField.ARTIST)).isEqualTo("Arcade Fire");
    }

    @Test
    void theNewTagIsTakenBackWhole() throws IOException {
        end("old", 7);
        var before = Sample.frames(file);
        var plan = (Plan.Rewrite) new Tagger().plan(file, Sample.title("Moon"), WriteOptions.CAREFUL);
        new Tagger().write(plan, WriteOptions.CAREFUL);
        new Tagger().write(Plan.Rewrite.back(file, plan.changes()), WriteOptions.CAREFUL);
        assertThat(Sample.frames(file)).isEqualTo(before);
    }
}
