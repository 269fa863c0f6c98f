package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.demo.Encoded;
import app.moonsong.library.Database;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Failing;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Renamer;
import app.moonsong.tagging.Sample;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every call of a batch that is written side by side goes wrong in every way, and so does every call of its undo: each file is the old
 * one or the whole new one, no success is false, and after the next start the journal says of each file what it is.
 */
class BatchFaultsTest extends TwoFiles {
    private static final int LEAST_POINTS = 300;

    private final List<Path> files = new ArrayList<>();
    private Map<Path, byte[]> before = Map.of();
    private Map<Path, byte[]> after = Map.of();
    private List<Plan.Rewrite> plans = List.of();
    private Journal journal;
    private final List<String> harm = new ArrayList<>();
    private int points;
    private final ExecutorService workers = SideBySide.someWorkers();

    @BeforeEach
    void aBatchOfEveryFormat() throws IOException {
        Files.delete(first);
        Files.delete(second);
        for (var format : Encoded.formats()) {
            files.add(Sample.at(music.resolve(format.name()), format, TAGS));
        }
        journal = new Journal(open.getFirst().database());
        plans = files.stream()
                .map(f -> (Plan.Rewrite) new Tagger().plan(f, Sample.title("New"), WriteOptions.CAREFUL))
                .toList();
    }

    private Map<Path, byte[]> bytes() throws IOException {
        var bytes = new HashMap<Path, byte[]>();
        for (var file : files) {
            bytes.put(file, Files.readAllBytes(file));
        }
        return bytes;
    }

    private interface Batch {
        /** Returns the files that success was told of. */
        Set<Path> run(Failing failing);
    }

    @Test
    void noFaultOfABatchHarmsAFileOrTheJournal() throws IOException {
        everyFault(true, failing -> new Portion(journal, failing.tagger(), 7, besideEachOther())
                .write(plans, WriteOptions.CAREFUL).stream()
                        .filter(Outcome.Written.class::isInstance)
                        .map(Outcome::file)
                        .collect(Collectors.toSet()));
    }

    @Test
    void noFaultOfTakingABatchBackHarmsAFileOrTheJournal() throws IOException {
        new Tagging(open.getFirst()).write(plans, WriteOptions.CAREFUL, Progress.NONE);
        var edits = journal.all();
        everyFault(false, failing -> new Undo(journal, failing.tagger(), new Renamer(), false)
                .take(edits, besideEachOther()).stream()
                        .filter(Undone.TakenBack.class::isInstance)
                        .map(u -> u.edit().file())
                        .collect(Collectors.toSet()));
    }

    private SideBySide besideEachOther() {
        return new SideBySide(workers, Progress.NONE, 1, 0);
    }

    @AfterEach
    void endWorkers() {
        workers.close();
    }

    private void everyFault(boolean forth, Batch batch) throws IOException {
        before = bytes();
        var counting = Failing.never();
        assertThat(batch.run(counting)).isEqualTo(Set.copyOf(files));
        after = bytes();
        for (int at = 0; at < counting.calls(); at++) {
            for (var failing : Failing.at(at)) {
                begin(forth);
                point(batch, failing, forth);
                points++;
            }
        }
        assertThat(harm).isEmpty();
        assertThat(points).isGreaterThan(LEAST_POINTS);
    }

    private void begin(boolean forth) throws IOException {
        for (var file : before.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        open.getFirst()
                .database()
                .write(c -> forth
                        ? Database.update(c, "DELETE FROM tag_edit")
                        : Database.update(c, "UPDATE tag_edit SET state = 'done'"));
    }

    private void point(Batch batch, Failing failing, boolean forth) throws IOException {
        Set<Path> told = new HashSet<>();
        try {
            told = batch.run(failing);
        } catch (IllegalStateException | Error e) {
            assertThat(Failing.isKilled(e)).as(failing.toString()).isTrue();
        }
        Recovery.settle(open.getFirst());
        var stands = journal.all().stream()
                .filter(e -> e.state() == Edit.State.DONE)
                .map(Edit::file)
                .collect(Collectors.toSet());
        for (var now : bytes().entrySet()) {
            var file = now.getKey();
            boolean isAfter = Arrays.equals(now.getValue(), after.get(file));
            boolean isWhole = isAfter || Arrays.equals(now.getValue(), before.get(file));
            if (!isWhole || told.contains(file) && !isAfter || stands.contains(file) != (isAfter == forth)) {
                harm.add("%s %s".formatted(failing, file.getFileName()));
            }
        }
        try (var left = Files.list(music)) {
            if (left.count() != files.size()) {
                harm.add(failing + " left something");
            }
        }
    }
}
