package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is let go over the queue comes where it is let go, and what plays goes on. */
class QueueDropTest {
    @TempDir
    private Path home;

    private Screen screen;
    private List<QueueItem> before = List.of();

    @BeforeEach
    void open() throws Exception {
        screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Look.DARK));
        screen.fire(".play-film");
        Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
        before = List.copyOf(screen.player().queue());
        screen.control(KeyCode.U);
        screen.untilSeen(".queue .list-cell:filled");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private ListCell<?> cell(int index) {
        return Screen.ask(() -> screen.all().stream()
                .filter(n -> n instanceof ListCell<?> c
                        && c.getIndex() == index
                        && c.getListView().equals(list()))
                .map(ListCell.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private ListView<?> list() {
        return (ListView<?>) screen.find(".queue .list-view").orElseThrow();
    }

    private List<String> titles() {
        return screen.player().queue().stream().map(QueueItem::title).toList();
    }

    private void untilQueued(int more) throws InterruptedException {
        Screen.until("more waits", () -> screen.player().queue().size() == before.size() + more);
        assertThat(screen.player().state().current()).contains(before.getFirst());
        assertThat(screen.player().queue()).containsSubsequence(before);
    }

    @Test
    void filesOfAnotherProgramComeAboveOrBelowARow() throws Exception {
        var file = Music.folder().resolve("from Minji").resolve("Loneliness 3.wav");
        Drags.drag(Drags.elsewhere(file), cell(2), -0.5, () -> {
            assertThat(Drags.lines(cell(2)).getTop()).isEqualTo(2);
            assertThat(screen.find(".drop-veil").filter(Node::isVisible))
                    .as("what is said of the rest of the window")
                    .isEmpty();
        });
        untilQueued(1);
        assertThat(screen.player().queue().get(2).path()).isEqualTo(file);
        Drags.drag(Drags.elsewhere(file), cell(0), 0.5, () -> assertThat(
                        Drags.lines(cell(0)).getBottom())
                .isEqualTo(2));
        untilQueued(2);
        assertThat(screen.player().queue().get(1).path()).isEqualTo(file);
        screen.control(KeyCode.Z);
        untilQueued(1);
    }

    @Test
    void aFolderAndAPlaylistOfAnotherPlayerBringWhatTheyHold() throws Exception {
        var folder = Files.createDirectories(home.resolve("달"));
        var tags = Map.of("title", "달의 노래");
        var sound = new short[2 * 44_100];
        Files.write(folder.resolve("10.flac"), Encoded.bytes(Format.FLAC, sound, tags));
        Files.write(folder.resolve("9.flac"), Encoded.bytes(Format.FLAC, sound, Map.of()));
        var list = Files.writeString(home.resolve("list.m3u8"), "gone.flac\n달/10.flac\n");
        Drags.drag(Drags.elsewhere(folder), cell(1), -0.5, () -> {});
        untilQueued(2);
        assertThat(titles().subList(1, 3)).containsExactly("9", "달의 노래");
        Drags.drag(Drags.elsewhere(list), cell(1), -0.5, () -> {});
        untilQueued(3);
        assertThat(titles().subList(1, 4)).containsExactly("달의 노래", "9", "달의 노래");
        assertThat(screen.library().folders()).as("nothing joined the library").hasSize(1);
    }

    @Test
    void whatIsWrongWithACueSheetIsSaid() throws Exception {
        var sheet = Files.writeString(home.resolve("Score.cue"), """
                FILE "Score.flac" WAVE
                TRACK 01 AUDIO
                INDEX 01 00:00:00
                TRACK 02 AUDIO
                INDEX 01 00:03:00
                """);
        var file = Music.folder().resolve("from Minji").resolve("Loneliness 3.wav");
        Drags.drag(Drags.elsewhere(sheet, file), cell(2), -0.5, () -> {});
        screen.untilRead("Score.cue: ");
        untilQueued(1);
    }

    @Test
    void rowsOfAPageComeWhereTheyAreLetGo() throws Exception {
        screen.control(KeyCode.DIGIT2);
        screen.untilSeen(".table-row-cell:filled");
        var row = Screen.ask(() -> screen.all().stream()
                .filter(n -> n instanceof TableRow<?> r && !r.isEmpty())
                .map(TableRow.class::cast)
                .findFirst()
                .orElseThrow());
        Drags.drag(row, cell(1), 0.5, () -> {});
        untilQueued(1);
        assertThat(titles().get(2)).isNotEqualTo(before.get(2).title());
    }

    @Test
    void aRowThatWasDraggedStaysChosenOnTheGroundOfThePanel() throws Exception {
        Drags.drag(cell(1), cell(3), () -> {
            assertThat(Drags.lines(cell(3)).getBottom()).isEqualTo(2);
            assertThat(Drags.besidePointer().getBrightness()).as("its ground").isLessThan(0.5);
        });
        Screen.until("it is moved", () -> screen.player().queue().get(3).equals(before.get(1)));
        Screen.until("chosen", () -> list().getSelectionModel().getSelectedIndex() == 3);
    }

    @Test
    void rowsThatAreChosenTogetherAreDraggedTogether() throws Exception {
        Screen.until("all in it", () -> list().getItems().equals(before));
        Screen.run(() -> {
            list().getSelectionModel().clearSelection();
            list().getSelectionModel().selectIndices(1, 3);
        });
        Drags.drag(cell(3), cell(4), () -> {});
        var moved = List.of(before.get(0), before.get(2), before.get(4), before.get(1), before.get(3), before.get(5));
        Screen.until("both below", () -> list().getItems().subList(0, 6).equals(moved));
        Screen.until("both chosen", () -> List.copyOf(list().getSelectionModel().getSelectedIndices())
                .equals(List.of(3, 4)));
        assertThat(screen.player().state().current()).contains(before.getFirst());
        screen.control(KeyCode.Z);
        Screen.until("in one edit", () -> list().getItems().equals(before));
    }
}
