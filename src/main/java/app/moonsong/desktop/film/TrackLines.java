package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Items;
import app.moonsong.desktop.parts.MarkItems;
import app.moonsong.desktop.parts.RowDrag;
import app.moonsong.film.TrackId;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.ReleaseView;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The rows of a release. */
final class TrackLines extends VBox {
    private final Desk desk;
    private final FilmView film;
    private final ReleaseView release;
    private final Consumer<Node> reveal;
    private final List<TrackLine> lines;
    private final boolean own;

    /**
     * Makes the rows.
     *
     * @param reveal brings a row the keyboard has come to into sight
     */
    TrackLines(Desk desk, FilmView film, ReleaseView release, Consumer<Node> reveal) {
        this.reveal = reveal;
        this.desk = desk;
        this.film = film;
        this.release = release;
        getStyleClass().add("tracks");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines = release.rows().stream().map(row -> new TrackLine(desk, row)).toList();
        lines.forEach(this::listen);
        getChildren().addAll(lines);
        own = release.isOwn();
        if (own) {
            getStyleClass().add("own");
            new RowDrag<>(lines, (line, at) -> desk.doings().arrange(o -> o.place(id(line), at + 1)), reveal);
        }
    }

    /** Marks the row whose file plays. */
    void mark() {
        var now = desk.models().playing().current().map(QueueItem::path);
        lines.forEach(l -> l.playing(now.filter(p -> holds(l, p)).isPresent()));
    }

    /** The row the keyboard is at, if it is at one. */
    Optional<TrackLine> at() {
        return lines.stream().filter(TrackLine::isFocusWithin).findFirst();
    }

    /** Which row the keyboard is at; -1 for none. */
    int index() {
        return at().map(lines::indexOf).orElse(-1);
    }

    /** Puts the keyboard at the row that plays, else at the first. */
    void focus() {
        lines.stream()
                .filter(TrackLine::isPlaying)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /**
     * Takes the place of rows that were shown before: what was unfolded stays so.
     *
     * @param at the row the keyboard was at; -1 for none
     */
    void takeOver(TrackLines before, int at) {
        before.lines.stream().filter(TrackLine::isUnfolded).forEach(l -> of(l).ifPresent(TrackLine::unfold));
        if (at >= 0) {
            of(before.lines.get(at)).ifPresent(Node::requestFocus);
        }
    }

    /** The row of the track that another row was of. */
    private Optional<TrackLine> of(TrackLine other) {
        return lines.stream().filter(l -> id(l).equals(id(other))).findFirst();
    }

    private static TrackId id(TrackLine line) {
        return line.row().track().id();
    }

    List<QueueItem> chosen() {
        return at().map(this::items).orElse(List.of());
    }

    private static boolean holds(TrackLine line, Path file) {
        return line.row().files().stream().map(HeldFile::file).anyMatch(f -> f.path()
                .equals(file));
    }

    private void listen(TrackLine line) {
        line.focusVisibleProperty().subscribe(by -> {
            if (by) {
                reveal.accept(line);
            }
        });
        line.heightProperty().subscribe((before, _) -> {
            if (before.doubleValue() > 0 && line.isFocused()) {
                reveal.accept(line);
            }
        });
        line.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> line.requestFocus());
        line.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                play(line);
            }
        });
        line.setOnKeyPressed(e -> key(line, e));
        line.setOnContextMenuRequested(e -> menu(line).show(line, e.getScreenX(), e.getScreenY()));
    }

    private void key(TrackLine line, KeyEvent e) {
        var known = RowKeys.of(e);
        known.ifPresent(k -> act(k, line));
        boolean walks = known.isEmpty() && (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP);
        if (walks) {
            int to = lines.indexOf(line) + (e.getCode() == KeyCode.DOWN ? 1 : -1);
            lines.get(Math.clamp(to, 0, lines.size() - 1)).requestFocus();
        }
        if (walks || known.isPresent()) {
            e.consume();
        }
    }

    private void act(RowKeys key, TrackLine line) {
        var track = id(line);
        switch (key) {
            case PLAY -> play(line);
            case CONFIRM ->
                line.doubt().ifPresent(h -> desk.doings().confirm(h.file().id(), track));
            case REJECT ->
                line.doubt().ifPresent(h -> desk.doings().reject(h.file().id(), track));
            case EARLIER -> shift(track, -1);
            case LATER -> shift(track, 1);
        }
    }

    /** Moves a track in the listener's own order; the order of a release is not the listener's to change. */
    private void shift(TrackId track, int by) {
        if (own) {
            desk.doings().arrange(o -> o.shift(track, by));
        }
    }

    private void play(TrackLine line) {
        if (items(line).isEmpty()) {
            line.unfold();
        } else {
            desk.doings().play(film, release, line.row());
        }
    }

    private List<QueueItem> items(TrackLine line) {
        return desk.doings().items().of(film.film(), List.of(line.row()));
    }

    private ContextMenu menu(TrackLine line) {
        var text = desk.text();
        boolean heard = Items.heard(line.row()).isPresent();
        var menu = new ContextMenu();
        menu.getItems().add(item(text.get("row.play"), heard, () -> play(line)));
        menu.getItems()
                .add(item(text.get("queue.next"), heard, () -> desk.doings().playNext(items(line))));
        menu.getItems()
                .add(item(text.get("queue.add"), heard, () -> desk.doings().playLast(items(line))));
        menu.getItems().addAll(MarkItems.of(desk, () -> List.of(line.thing()), () -> items(line)));
        Optional<Path> file =
                line.row().files().stream().findFirst().map(h -> h.file().path());
        menu.getItems()
                .add(item(text.get("row.folder"), file.isPresent(), () -> file.ifPresent(desk.doings()::showInFolder)));
        menu.getItems().add(item(text.get("film.why"), true, line::unfold));
        return menu;
    }

    private static MenuItem item(String name, boolean possible, Runnable action) {
        var item = new MenuItem(name);
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
