package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many files get other names at once, and theirs back. */
class RenamesTest extends TwoFiles {
    private static final int MANY = 120;

    @Test
    void manyAreRenamedAndTakenBack() {
        var renames = new ArrayList<Rename>();
        for (int i = 0; i < MANY; i++) {
            var file = Sample.at(music.resolve("many %d.mp3".formatted(i)), Format.MP3, TAGS);
            renames.add(
                    new Rename(file, music.resolve("album %d".formatted(i % 3)).resolve("%03d.mp3".formatted(i))));
        }
        open.getFirst().scan(open.getFirst().folders(), false, Progress.NONE);

        assertThat(tagging().rename(renames, Progress.NONE).whole()).isTrue();

        assertThat(renames).allMatch(r -> Files.exists(r.to()) && !Files.exists(r.from()));
        assertThat(renames).allMatch(r -> open.getFirst().file(r.to()).isPresent());
        assertThat(open.getFirst()
                        .scan(open.getFirst().folders(), false, Progress.NONE)
                        .unchanged())
                .isEqualTo(MANY + 2);
        assertThat(tagging().undo(tagging().lastBatch(), Progress.NONE))
                .hasSize(MANY)
                .hasOnlyElementsOfType(Undone.TakenBack.class);
        assertThat(renames).allMatch(r -> Files.exists(r.from()) && !Files.exists(r.to()));
        assertThat(renames).allMatch(r -> open.getFirst().file(r.from()).isPresent());
    }

    @Test
    void aNameThatAnotherFreesIsTakenInTheSameBatch() {
        var third = music.resolve("third.flac");
        var renames = List.of(new Rename(second, third), new Rename(first, second));
        assertThat(tagging().rename(renames, Progress.NONE).whole()).isTrue();
        assertThat(open.getFirst().file(third)).isPresent();
        assertThat(tagging().undo(tagging().lastBatch(), Progress.NONE)).hasOnlyElementsOfType(Undone.TakenBack.class);
        assertThat(first).exists();
        assertThat(second).exists();
        assertThat(third).doesNotExist();
    }

    @Test
    void aLinkIsRenamedBesideItselfButNotMoved() throws IOException {
        var link = Files.createSymbolicLink(music.resolve("link.mp3"), Path.of("1.mp3"));
        var moved = new Rename(link, music.resolve("album").resolve("link.mp3"));
        assertThat(tagging().rename(List.of(moved), Progress.NONE).outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Left.class, l -> assertThat(l.reason()).isEqualTo(Refusal.NOT_A_REGULAR_FILE));
        var beside = new Rename(link, music.resolve("beside.mp3"));
        assertThat(tagging().rename(List.of(beside), Progress.NONE).whole()).isTrue();
        assertThat(Files.readSymbolicLink(beside.to())).isEqualTo(Path.of("1.mp3"));
        assertThat(first).exists();
    }
}
