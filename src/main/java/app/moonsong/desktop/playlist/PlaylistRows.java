package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.InSight;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.Entry.WantedTrack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The entries of a playlist; only what is seen has nodes, so that a hundred thousand are as quick as ten. */
final class PlaylistRows extends ListView<PlaylistRow> {
    static final double HEIGHT = 46;

    private final Desk desk;
    private final OpenPlaylist playlist;

    PlaylistRows(Desk desk, OpenPlaylist playlist) {
        this.desk = desk;
        this.playlist = playlist;
        var text = desk.text();
        getStyleClass().add("playlist-rows");
        setFixedCellSize(HEIGHT);
        setItems(playlist.rows());
        setAccessibleText(text.get("playlist.rows"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new PlaylistCell(desk, playlist, this));
        setPlaceholder(new Label());
        setOnKeyPressed(this::key);
        Follow.whileSeen(this, desk.models().playing().item(), _ -> refresh());
    }

    /** The entries are known now: none is none. */
    void known() {
        var text = desk.text();
        setPlaceholder(
                playlist.isSmart()
                        ? new Empty(Feather.ZAP, text.get("smart.nothing"), text.get("smart.nothing.words"))
                        : new Empty(Feather.MUSIC, text.get("playlist.empty"), text.get("playlist.empty.words")));
    }

    List<PlaylistRow> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /** What is chosen, to be put into another playlist: nothing that leads to a file is lost, whether or not one is here. */
    List<Wish> wishes() {
        return chosen().stream().flatMap(this::wish).toList();
    }

    private Stream<Wish> wish(PlaylistRow row) {
        if (playlist.isByHand()) {
            return Stream.of(new Wish.OfEntry(row.saved().id()));
        }
        return row
                .entry()
                .track()
                .map(WantedTrack::id)
                .<Wish>map(Wish.OfTrack::new)
                .or(() -> row.file().map(f -> new Wish.OfFile(f.path())))
                .stream();
    }

    List<QueueItem> items(List<PlaylistRow> rows) {
        return desk.doings().items().ofRows(rows);
    }

    /** Chooses rows and shows the first. */
    void select(List<PlaylistRow> rows) {
        getSelectionModel().clearSelection();
        rows.forEach(getSelectionModel()::select);
        if (!rows.isEmpty()) {
            scrollTo(rows.getFirst());
        }
        requestFocus();
    }

    /** Plays from the chosen row on, from the first there that can be heard. */
    void play() {
        int at = getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        var before = items(playlist.rows().subList(0, at));
        var all = items(playlist.rows());
        if (before.size() < all.size()) {
            desk.models().playing().play(all, before.size());
            sayLeftOut(desk, playlist);
        } else {
            desk.models().notices().word(desk.text().get("playlist.none.from"));
        }
    }

    /** Says how many entries are left out of what plays, if any are. */
    static void sayLeftOut(Desk desk, OpenPlaylist playlist) {
        int absent = playlist.rows().size() - playlist.playable();
        if (absent > 0 && playlist.playable() > 0) {
            desk.models().notices().word(desk.text().get("playlist.left", absent));
        }
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> play();
            case DELETE -> remove();
            case UP, DOWN -> {
                if (!e.isAltDown()) {
                    return;
                }
                shift(e.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void remove() {
        int at = getSelectionModel().getSelectedIndices().stream()
                .min(Integer::compare)
                .orElse(0);
        playlist.remove(chosen());
        getSelectionModel().clearAndSelect(Math.min(at, playlist.rows().size() - 1));
    }

    /** Moves the chosen rows together by one place. */
    private void shift(int by) {
        var rows = chosen();
        int first = getSelectionModel().getSelectedIndices().stream()
                .min(Integer::compare)
                .orElse(-1);
        if (first >= 0) {
            put(rows, first + by);
        }
    }

    /** The chosen rows are let go on the row with an index, or behind the last: they stand above it then. */
    void dropChosen(int onto) {
        int above = onto
                - (int) getSelectionModel().getSelectedIndices().stream()
                        .filter(i -> i < onto)
                        .count();
        put(chosen(), above);
    }

    /** Files are let go on the row with an index, or behind the last: they are put in above it. */
    void dropFiles(List<Path> files, int onto) {
        var wishes = files.stream().<Wish>map(Wish.OfFile::new).toList();
        playlist.insert(wishes, onto, n -> {
            var name = playlist.head().get().map(OpenPlaylist.Head::name).orElse("");
            desk.models().notices().word(desk.text().get("playlist.added", n, name));
        });
    }

    /** Moves rows to where the first of them shall stand, and keeps them chosen. */
    void put(List<PlaylistRow> rows, int index) {
        int at = playlist.move(rows, index);
        getSelectionModel().clearSelection();
        getSelectionModel().selectRange(at, at + rows.size());
        getFocusModel().focus(at);
        InSight.bring(this, this::scrollTo, at);
        requestFocus();
    }
}
