package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.PlaylistRow;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.Page;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.Entry.WantedTrack;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One playlist: what it is, how much of it can be heard, and its entries. */
public final class PlaylistPage implements Page {
    private final Desk desk;
    private final PlaylistHead head;
    private final PlaylistColumns columns;
    private final PlaylistRows rows;
    private final VBox node = new VBox();

    public PlaylistPage(Desk desk, OpenPlaylist playlist) {
        this.desk = desk;
        rows = new PlaylistRows(desk, playlist);
        columns = new PlaylistColumns(desk, playlist, rows);
        head = new PlaylistHead(desk, playlist, rows::select);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "playlist-page");
        node.getChildren().setAll(head, columns, rows);
        Follow.whileSeen(node, desk.models().shelf().revision(), _ -> playlist.reload());
        Follow.whileSeen(node, desk.models().holdings().revision(), _ -> playlist.reload());
        Follow.whileSeen(node, playlist.head(), h -> h.ifPresent(this::show));
    }

    private void show(OpenPlaylist.Head now) {
        if (now.deleted()) {
            var text = desk.text();
            var back = new Button(text.get("playlist.back"));
            back.getStyleClass().add("pill");
            back.setOnAction(_ -> undo());
            node.getChildren()
                    .setAll(new Empty(
                            Feather.TRASH_2,
                            text.get("playlist.deleted", now.name()),
                            text.get("playlist.deleted.words", Keys.UNDO.label()),
                            back));
        } else {
            head.show(now);
            rows.known();
            if (!node.getChildren().contains(rows)) {
                node.getChildren().setAll(head, columns, rows);
            }
        }
    }

    /** Begins to give the playlist another name. */
    @Override
    public void rename() {
        head.rename();
    }

    @Override
    public void undo() {
        Said.undo(desk);
    }

    @Override
    public void redo() {
        Said.redo(desk);
    }

    @Override
    public List<QueueItem> chosen() {
        return rows.items(rows.chosen());
    }

    @Override
    public List<Wish> wishes() {
        return rows.chosen().stream().flatMap(PlaylistPage::wish).toList();
    }

    private static Stream<Wish> wish(PlaylistRow row) {
        return row
                .entry()
                .track()
                .map(WantedTrack::id)
                .<Wish>map(Wish.OfTrack::new)
                .or(() -> row.file().map(f -> new Wish.OfFile(f.path())))
                .stream();
    }

    @Override
    public void focus() {
        rows.requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }
}
