package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.OpenPlaylist;
import app.moonsong.desktop.model.OpenSmart;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.Page;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.Optional;
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
    private final Optional<RuleBar> rule;
    private final VBox node = new VBox();

    public PlaylistPage(Desk desk, OpenPlaylist playlist) {
        this(desk, playlist, Optional.empty());
    }

    /** The page of a smart playlist, with its rule where it is changed. */
    public PlaylistPage(Desk desk, OpenSmart smart) {
        this(desk, smart.list(), Optional.of(smart));
        Follow.whileSeen(
                node, desk.models().smart().revision(), _ -> smart.list().reload());
        Follow.whileSeen(
                node, desk.models().shelf().listed(), _ -> rule.orElseThrow().show());
    }

    private PlaylistPage(Desk desk, OpenPlaylist playlist, Optional<OpenSmart> smart) {
        this.desk = desk;
        rows = new PlaylistRows(desk, playlist);
        columns = new PlaylistColumns(desk, playlist, rows);
        head = new PlaylistHead(desk, playlist, rows::select);
        rule = smart.map(s -> new RuleBar(desk, s, rows::requestFocus));
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "playlist-page");
        lay();
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
                lay();
            }
        }
    }

    private void lay() {
        node.getChildren().setAll(head);
        rule.ifPresent(node.getChildren()::add);
        node.getChildren().addAll(columns, rows);
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
        return rows.wishes();
    }

    @Override
    public List<Markable> things() {
        return rows.chosen().stream().map(desk.models().marking()::thing).toList();
    }

    @Override
    public void focus() {
        rule.filter(RuleBar::isBlank).ifPresentOrElse(RuleBar::write, rows::requestFocus);
    }

    @Override
    public Node node() {
        return node;
    }
}
