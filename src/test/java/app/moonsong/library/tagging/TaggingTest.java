package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.library.Progress;
import app.moonsong.library.search.Search;
import app.moonsong.tagging.FieldChange;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Sample;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TaggingTest extends TwoFiles {
    private static TagEdit composer(String name) {
        return TagEdit.of(Map.of(TagField.COMPOSER, List.of(name)));
    }

    @Test
    void theIndexKnowsOfAnEditAtOnce() {
        assertThat(edit(Sample.title("달의 노래"), first, second).whole()).isTrue();
        assertThat(new Search(open.getFirst()).find("달의", 10).hits()).hasSize(2);
        assertThat(open.getFirst()
                        .scan(open.getFirst().folders(), false, Progress.NONE)
                        .changed())
                .isZero();
    }

    @Test
    void aBatchIsTakenBackAfterARestart() {
        var before = Sample.frames(first);
        edit(Sample.title("New"), first, second);
        assertThat(title(second)).isEqualTo("New");

        library();
        var undone = tagging().undo(tagging().lastBatch(), Progress.NONE);

        assertThat(undone).hasSize(2).allMatch(Undone.TakenBack.class::isInstance);
        assertThat(title(first)).isEqualTo("Old");
        assertThat(title(second)).isEqualTo("Old");
        assertThat(Sample.frames(first)).isEqualTo(before);
        assertThat(tagging().lastBatch()).isEmpty();
        assertThat(tagging().history()).allMatch(Edit::undone);
        assertThat(new Search(open.getFirst()).find("New", 10).hits()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsMadeAgainUntilSomethingElseIsDone() {
        edit(Sample.title("One"), first, second);
        edit(Sample.title("Two"), first);
        tagging().undo(tagging().lastBatch(), Progress.NONE);
        tagging().undo(tagging().lastBatch(), Progress.NONE);
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Old");

        var again = tagging().redo(tagging().lastUndone(), Progress.NONE);
        assertThat(again).hasSize(2).allMatch(Undone.MadeAgain.class::isInstance);
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("One");
        assertThat(Sample.text(second, TagField.TITLE)).isEqualTo("One");
        library();
        tagging().redo(tagging().lastUndone(), Progress.NONE);
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Two");
        assertThat(tagging().lastUndone()).isEmpty();
        assertThat(tagging().history()).noneMatch(Edit::undone);

        tagging().undo(tagging().history(), Progress.NONE);
        tagging().redo(tagging().history(), Progress.NONE);
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Two");

        tagging().undo(tagging().lastBatch(), Progress.NONE);
        edit(Sample.title("Three"), second);
        assertThat(tagging().lastUndone()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotMadeAgainOverWhatAnotherProgramWrote() {
        edit(Sample.title("Mine"), first);
        var edits = tagging().lastBatch();
        tagging().undo(edits, Progress.NONE);
        var plan = (Plan.Rewrite) new Tagger().plan(first, Sample.title("Theirs"), WriteOptions.CAREFUL);
        new Tagger().write(plan, WriteOptions.CAREFUL);
        assertThat(tagging().redo(tagging().lastUndone(), Progress.NONE))
                .singleElement()
                .isInstanceOf(Undone.Left.class);
        assertThat(Sample.text(first, TagField.TITLE)).isEqualTo("Theirs");
        assertThat(tagging().history()).allMatch(Edit::undone);
    }

    @Test
    void aNameThatWasTakenBackIsGivenAgain() {
        var other = music.resolve("other.mp3");
        tagging().rename(List.of(new Rename(first, other)), Progress.NONE);
        tagging().undo(tagging().lastBatch(), Progress.NONE);
        assertThat(first).exists();
        tagging().redo(tagging().lastUndone(), Progress.NONE);
        assertThat(other).exists();
        assertThat(first).doesNotExist();
        assertThat(open.getFirst().file(other)).isPresent();
    }

    @Test
    void anEarlierEditIsTakenBackUnderALaterOneOfAnotherField() {
        edit(Sample.title("New"), first);
        edit(composer("Karen O"), first);
        var earlier = tagging().history(first).getLast();

        assertThat(tagging().undo(List.of(earlier), Progress.NONE)).hasOnlyElementsOfType(Undone.TakenBack.class);

        assertThat(title(first)).isEqualTo("Old");
        assertThat(Sample.text(first, TagField.COMPOSER)).isEqualTo("Karen O");
    }

    @Test
    void anEditUnderALaterOneOfTheSameFieldSaysWhichThatIs() {
        edit(Sample.title("Second"), first);
        edit(Sample.title("Third"), first);
        var history = tagging().history(first);

        var undone = tagging().undo(List.of(history.getLast()), Progress.NONE);

        assertThat(undone).singleElement().isInstanceOfSatisfying(Undone.Collides.class, c -> assertThat(
                        c.later().id())
                .isEqualTo(history.getFirst().id()));
        assertThat(title(first)).isEqualTo("Third");
        assertThat(tagging().undo(history, Progress.NONE)).hasOnlyElementsOfType(Undone.TakenBack.class);
        assertThat(title(first)).isEqualTo("Old");
    }

    @Test
    void anEditIsNotTakenBackOverWhatAnotherProgramWrote() {
        edit(Sample.title("New"), first);
        var elsewhere = (Plan.Rewrite) new Tagger().plan(first, Sample.title("Theirs"), WriteOptions.CAREFUL);
        new Tagger().write(elsewhere, WriteOptions.CAREFUL);

        var undone = tagging().undo(tagging().lastBatch(), Progress.NONE);

        assertThat(undone).singleElement().isInstanceOfSatisfying(Undone.Left.class, left -> assertThat(left.outcome())
                .isEqualTo(new Outcome.Left(first, Refusal.CHANGED_SINCE, "TIT2")));
        assertThat(title(first)).isEqualTo("Theirs");
        assertThat(tagging().history(first)).noneMatch(Edit::undone);
    }

    @Test
    void aRenameIsTakenBackAndTheHistoryFollowsTheFile() throws IOException {
        edit(Sample.title("New"), first);
        var renamed = music.resolve("Her").resolve("01 New.mp3");
        var id = open.getFirst().file(first).orElseThrow().id();

        assertThat(tagging()
                        .rename(List.of(new Rename(first, renamed)), Progress.NONE)
                        .whole())
                .isTrue();

        assertThat(first).doesNotExist();
        assertThat(open.getFirst().file(renamed).orElseThrow().id()).isEqualTo(id);
        assertThat(tagging().history(renamed)).hasSize(2);
        assertThat(tagging().undo(tagging().history(renamed), Progress.NONE))
                .hasOnlyElementsOfType(Undone.TakenBack.class);
        assertThat(title(first)).isEqualTo("Old");
        assertThat(renamed).doesNotExist();
    }

    @Test
    void aRenameNeverTakesANameThatIsThere() {
        var report = tagging().rename(List.of(new Rename(first, second)), Progress.NONE);
        assertThat(report.outcomes()).containsExactly(new Outcome.Left(first, Refusal.NAME_TAKEN, second.toString()));
        assertThat(tagging().history()).isEmpty();
        assertThat(title(second)).isEqualTo("Old");
    }

    @Test
    void aWriteThatWasCutOffIsSettledAtTheNextStart() throws IOException {
        edit(Sample.title("New"), first, second);
        Files.write(music.resolve(".moonsong-%08x.part".formatted("1.mp3".hashCode())), new byte[100]);
        open.getFirst()
                .database()
                .write(c -> app.moonsong.library.Database.update(c, "UPDATE tag_edit SET state = 'begun'"));
        var elsewhere = (Plan.Rewrite) new Tagger().plan(second, Sample.title("Old"), WriteOptions.CAREFUL);
        new Tagger().write(elsewhere, WriteOptions.CAREFUL);

        library();

        assertThat(tagging().history()).singleElement().satisfies(e -> {
            assertThat(e.file()).isEqualTo(first);
            assertThat(e.state()).isEqualTo(Edit.State.DONE);
        });
        assertThat(music).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aPictureIsKeptOnceAndTheJournalIsBounded() {
        var picture = Picture.of(png(50_000)).orElseThrow();
        edit(TagEdit.NONE.with(new PictureEdit.Replace(picture)), first, second);
        edit(TagEdit.NONE.with(new PictureEdit.Remove()), first);
        edit(TagEdit.NONE.with(new PictureEdit.Replace(picture)), first);
        assertThat(blobs()).isEqualTo(2); // one as ID3 has it, one as FLAC has it

        assertThat(room().forget(new JournalBound(JournalBound.EVER, 60_000))).isPositive();
        assertThat(tagging().history()).isNotEmpty().allMatch(e -> e.file().equals(first));
        assertThat(blobs()).isEqualTo(1);
        room().forget(new JournalBound(Duration.ofSeconds(-1), 60_000));
        assertThat(tagging().history()).isEmpty();
        assertThat(blobs()).isZero();
    }

    @Test
    void aPictureIsTakenBackToTheByteAndItsHistoryShowsItsSize() {
        var picture = Picture.of(png(50_000)).orElseThrow();
        edit(TagEdit.NONE.with(new PictureEdit.Replace(picture)), first);
        var before = Sample.frames(first);
        edit(TagEdit.NONE.with(new PictureEdit.Remove()), first);
        var removed = tagging().history(first).getFirst();
        assertThat(FieldChange.of(removed.changes()))
                .singleElement()
                .satisfies(c -> assertThat(Integer.parseInt(c.before())).isBetween(50_000, 50_100));

        assertThat(tagging().undo(List.of(removed), Progress.NONE)).hasOnlyElementsOfType(Undone.TakenBack.class);

        assertThat(Sample.frames(first)).isEqualTo(before);
    }

    private long blobs() {
        return open.getFirst()
                .database()
                .read("SELECT count(*) FROM tag_blob", row -> row.getLong(1))
                .getFirst();
    }

    private static byte[] png(int bytes) {
        var image = new byte[bytes];
        image[0] = (byte) 0x89;
        image[1] = 'P';
        image[2] = 'N';
        image[3] = 'G';
        return image;
    }

    @Test
    void aBatchThatIsCancelledLeavesTheRestAsItWas() {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (int i = 0; i < 12; i++) {
            edits.put(Sample.at(music.resolve("many %d.mp3".formatted(i)), Format.MP3, TAGS), Sample.title("New"));
        }
        var plans = tagging().plan(edits, WriteOptions.CAREFUL, Progress.NONE).stream()
                .map(Plan.Rewrite.class::cast)
                .toList();

        var report = tagging().write(plans, WriteOptions.CAREFUL, new CancelledWhenAsked(3));

        assertThat(report.cancelled()).isTrue();
        assertThat(report.written()).isBetween(1L, 3L);
        assertThat(tagging().history()).hasSize((int) report.written());
        assertThat(edits.keySet().stream().filter(f -> title(f).equals("New"))).hasSize((int) report.written());
        assertThat(edits.keySet().stream().map(TwoFiles::title)).containsOnly("Old", "New");
    }

    /** Cancelled once that was asked so often. */
    private static final class CancelledWhenAsked implements Progress {
        private final AtomicInteger left;

        CancelledWhenAsked(int times) {
            left = new AtomicInteger(times);
        }

        @Override
        public void at(long done, long total, String what) {
            // only stops
        }

        @Override
        public boolean cancelled() {
            return left.decrementAndGet() < 0;
        }
    }
}
