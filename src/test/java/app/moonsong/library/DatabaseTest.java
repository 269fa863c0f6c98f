package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for whom at the database, and who sees what. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // who waits for good is a failure
class DatabaseTest {
    private static final String STARS = "SELECT half_stars FROM rating";

    @TempDir
    private Path home;

    /** Lets go what is held up. */
    private final CountDownLatch go = new CountDownLatch(1);

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(home.resolve("moonsong.db"));
    }

    @AfterEach
    void close() {
        go.countDown();
        database.close();
    }

    private int rate(int halfStars) {
        return database.write(c -> Database.update(c, "INSERT OR REPLACE INTO rating VALUES ('a/b', ?)", halfStars));
    }

    private List<Integer> stars() {
        return database.read(STARS, r -> r.getInt(1));
    }

    /** Begins work that goes on until it is let go. */
    private CompletableFuture<List<Integer>> held(boolean writes) throws InterruptedException {
        var begun = new CountDownLatch(1);
        Database.Work<List<Integer>> work = c -> {
            var first = Database.query(c, STARS, r -> r.getInt(1));
            begun.countDown();
            await(go);
            return writes ? first : Database.query(c, STARS, r -> r.getInt(1));
        };
        var held = CompletableFuture.supplyAsync(() -> writes ? database.write(work) : database.work(work));
        begun.await();
        return held;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatSqliteTakesBackItselfSaysWhyAndTheNextIsWritten() {
        assertThatThrownBy(() -> database.write(c -> {
                    Database.update(c, "INSERT INTO rating VALUES ('a/b', 4)");
                    return Database.update(c, "INSERT OR ROLLBACK INTO rating VALUES ('a/b', 5)");
                }))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("SQLITE_CONSTRAINT");
        assertThat(stars()).as("all of it is taken back").isEmpty();
        rate(6);
        assertThat(stars()).containsExactly(6);
    }

    @Test
    void whoCountsForLongKeepsNobodyFromReadingAndWriting() throws Exception {
        var counting = held(false);
        rate(3);
        assertThat(stars()).containsExactly(3);
        go.countDown();
        assertThat(counting.get(1, TimeUnit.MINUTES))
                .as("what it reads is of one moment")
                .isEmpty();
    }

    @Test
    void whoWritesForLongKeepsNobodyFromReadingWhatWasBefore() throws Exception {
        rate(2);
        var writing = held(true);
        assertThat(stars()).containsExactly(2);
        go.countDown();
        assertThat(writing.get(1, TimeUnit.MINUTES)).containsExactly(2);
    }

    @Test
    void whatIsReadWithinAnEditIsWhatTheEditHasWritten() {
        List<Integer> within = database.write(c -> {
            Database.update(c, "INSERT INTO rating VALUES ('a/b', 9)");
            return stars();
        });
        assertThat(within).containsExactly(9);
    }

    @Test
    void workThatOnlyReadsCannotWrite() {
        assertThatThrownBy(() -> database.work(c -> Database.update(c, "INSERT INTO rating VALUES ('a/b', 1)")))
                .isInstanceOf(LibraryException.class);
        assertThat(stars()).isEmpty();
    }

    @Test
    void moreReadersThanConnectionsReadOneAfterTheOther() {
        rate(5);
        var all = java.util.stream.IntStream.range(0, 40)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        this::stars, r -> Thread.ofVirtual().start(r)))
                .toList();
        assertThat(all).allSatisfy(f -> assertThat(f.join()).containsExactly(5));
    }
}
