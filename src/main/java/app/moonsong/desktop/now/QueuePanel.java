package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.InSight;
import app.moonsong.desktop.parts.Kept;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What plays next, over the page; rows, one or several that are chosen, are dragged, or moved with Alt and the arrows,
 * and removed with Delete; a menu does what else there is to do. Its other side is what was played.
 */
public final class QueuePanel extends BorderPane {
    private static final DataFormat ROW = new DataFormat("application/x-moonsong-queue-row");

    private static final String ABOVE = "drop-above";
    private static final String BELOW = "drop-below";

    private final Desk desk;
    private final ListView<QueueItem> list = new ListView<>();
    private final RowPictures pictures;
    private final Pills<Side> tabs;
    /** Whether a key has moved what is chosen: it is to be seen where it comes to stand. */
    private boolean shifted;

    private final ObservableList<QueueItem> queue;
    /** Which row is chosen once those that were are taken out. Empty when the listener chose another. */
    private OptionalInt chosen = OptionalInt.empty();
    /** What was taken out and still has rows. */
    private Set<QueueItem> leaving = Set.of();

    public QueuePanel(Desk desk, Runnable close) {
        this.desk = desk;
        pictures = new RowPictures(desk, this);
        queue = desk.models().playing().queue();
        var text = desk.text();
        var playing = desk.models().playing();
        getStyleClass().add("queue");
        tabs = new Pills<>(List.of(Side.values()), Side.NEXT, side -> text.get(side.key), this::turnTo);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        var undo = Icons.button(Feather.ROTATE_CCW, text.get("queue.undo", Keys.UNDO.label()), playing::undo);
        undo.visibleProperty().bind(playing.undoable());
        var redo = Icons.button(Feather.ROTATE_CW, text.get("queue.redo", Keys.REDO.label()), playing::redo);
        redo.visibleProperty().bind(playing.redoable());
        redo.managedProperty().bind(redo.visibleProperty());
        var clear = Icons.button(Feather.TRASH_2, text.get("queue.clear"), playing::clear);
        clear.visibleProperty().bind(Bindings.isNotEmpty(queue));
        var save = Icons.button(
                Feather.SAVE,
                text.get("playlist.save"),
                () -> AddMenu.make(
                        desk,
                        queue.stream().<Wish>map(i -> new Wish.OfFile(i.path())).toList()));
        save.visibleProperty().bind(Bindings.isNotEmpty(queue));
        var head = new HBox(tabs, undo, redo, save, clear, Icons.button(Feather.X, text.get("close"), close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("queue-head");
        list.getItems().setAll(queue);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(text.get("queue.title"));
        list.setPlaceholder(new Empty(Feather.LIST, text.get("queue.none"), text.get("queue.none.words")));
        list.setCellFactory(_ -> new Row());
        list.setOnKeyPressed(this::key);
        list.setOnContextMenuRequested(e -> {
            int at = list.getSelectionModel().getSelectedIndex();
            if (e.isKeyboardTrigger() && at >= 0) {
                choosesAnew();
                menu(at).show(list, e.getScreenX(), e.getScreenY());
            }
        });
        list.setOnDragOver(e -> QueueDrop.over(e, () -> {}));
        list.setOnDragDropped(e -> QueueDrop.dropped(desk, e, list.getItems().size()));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> choosesAnew());
        queue.addListener((ListChangeListener<QueueItem>) _ -> refill());
        setTop(head);
        setCenter(list);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // Over a page it stands in the way, beside one it does not.
            if (e.getCode() == KeyCode.ESCAPE && getStyleClass().contains("over")) {
                e.consume();
                close.run();
            }
        });
        Follow.whileSeen(this, playing.item(), _ -> list.refresh());
        Follow.whileSeen(this, desk.models().holdings().revision(), _ -> list.refresh());
        list.scrollTo(Math.max(0, playing.state().get().index()));
    }

    /** Puts the keyboard here. */
    public void focus() {
        getCenter().requestFocus();
    }

    /** Whether the keyboard is here. */
    public boolean focused() {
        return getScene() != null
                && Stream.iterate(getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(this::equals);
    }

    private void turnTo(Side side) {
        setCenter(
                switch (side) {
                    case NEXT -> list;
                    case PLAYED -> new PlayedList(desk);
                });
        focus();
    }

    /** The two sides of what is on. */
    private enum Side {
        NEXT("queue.title"),
        PLAYED("history.title");

        private final String key;

        Side(String key) {
            this.key = key;
        }
    }

    /** Lies beside the page, or over it. */
    public void beside(boolean is) {
        getStyleClass().removeAll("over", "beside");
        getStyleClass().add(is ? "beside" : "over");
    }

    private void choosesAnew() {
        chosen = OptionalInt.empty();
        leaving = Set.of();
        shifted = false;
    }

    private void refill() {
        var rows = list.getItems();
        int before = list.getSelectionModel().getSelectedIndex();
        leaving = Set.of();
        Kept.refill(rows, queue, rows, list.getSelectionModel(), item -> item);
        if (!rows.isEmpty()) {
            chosen.ifPresent(at -> list.getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1)));
        }
        int at = list.getSelectionModel().getSelectedIndex();
        if (shifted && at != before) {
            InSight.bring(list, list::scrollTo, at);
        }
    }

    /** What is chosen, as it stands in the queue. */
    private List<QueueItem> selected() {
        return list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(list.getItems()::get)
                .toList();
    }

    private void key(KeyEvent e) {
        var some = selected();
        int first = some.isEmpty() ? -1 : list.getItems().indexOf(some.getFirst());
        int at = Math.min(chosen.orElse(first), list.getItems().size() - 1);
        if (at < 0) {
            return;
        }
        switch (e.getCode()) {
            case ENTER -> meant(at).ifPresent(desk.models().playing()::jump);
            case DELETE -> remove(at);
            case UP, DOWN -> {
                choosesAnew();
                if (!e.isAltDown()) {
                    return;
                }
                shifted = true;
                desk.models().playing().shift(Set.copyOf(some), e.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                // Home, End and the like choose another row; Alt alone only begins a key that moves this one.
                if (e.getCode().isNavigationKey() || e.getCode() == KeyCode.A && e.isShortcutDown()) {
                    choosesAnew();
                }
                return;
            }
        }
        e.consume();
    }

    /** Takes out what is chosen; the row behind it is chosen then. A key that comes before the rows are put anew means that row. */
    private void remove(int at) {
        var some = chosen.isEmpty() && selected().size() > 1
                ? selected()
                : meant(at).stream().toList();
        if (!some.isEmpty()) {
            chosen = OptionalInt.of(some.size() > 1 ? list.getItems().indexOf(some.getFirst()) : at);
            leaving = Stream.concat(leaving.stream(), some.stream()).collect(Collectors.toUnmodifiableSet());
            desk.models().playing().remove(Set.copyOf(some));
        }
    }

    /** The thing at a place of those that stay. It is told by itself: what the rows show may stand elsewhere by now. */
    private Optional<QueueItem> meant(int at) {
        return list.getItems().stream()
                .filter(i -> !leaving.contains(i))
                .skip(at)
                .findFirst();
    }

    /** Puts what is dragged where it was let go: all that is chosen if that is a part of it. */
    private void drop(int from, int to) {
        // The queue may have become shorter under the mouse.
        if (Math.max(from, to) >= list.getItems().size()) {
            return;
        }
        if (!list.getSelectionModel().isSelected(from)) {
            list.getSelectionModel().clearAndSelect(from);
        }
        if (from != to) {
            var dragged = Set.copyOf(selected());
            int before = (int) list.getItems().subList(0, to).stream()
                    .filter(i -> !dragged.contains(i))
                    .count();
            boolean lower = from < to && !dragged.contains(list.getItems().get(to));
            desk.models().playing().gather(dragged, lower ? before + 1 : before);
        }
    }

    /** What can be done with what is chosen; {@code under} is the row the menu is asked for at. */
    private ContextMenu menu(int under) {
        var some = selected();
        var playing = desk.models().playing();
        var on = list.getItems().get(under);
        return QueueMenu.of(
                desk, some, () -> playing.jump(on), () -> playing.turnNext(Set.copyOf(some)), () -> remove(under));
    }

    /** A thing in the queue. */
    private final class Row extends ListCell<QueueItem> {
        Row() {
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && !isEmpty()) {
                    desk.models().playing().jump(getItem());
                }
            });
            setOnContextMenuRequested(e -> {
                if (!isEmpty()) {
                    choosesAnew();
                    menu(getIndex()).show(this, e.getScreenX(), e.getScreenY());
                    e.consume();
                }
            });
            setOnDragDetected(e -> {
                if (!isEmpty()) {
                    var content = new ClipboardContent();
                    content.put(ROW, getIndex());
                    var drag = startDragAndDrop(TransferMode.MOVE);
                    drag.setContent(content);
                    drag.setDragView(snapshot(onPanel(), null), e.getX(), e.getY());
                    e.consume();
                }
            });
            setOnDragOver(this::over);
            setOnDragExited(_ -> getStyleClass().removeAll(ABOVE, BELOW));
            setOnDragDropped(this::dropped);
        }

        private void over(DragEvent e) {
            if (e.getDragboard().getContent(ROW) instanceof Integer from) {
                e.acceptTransferModes(TransferMode.MOVE);
                // What is let go takes this row's place: what comes from above stands below it then.
                showDrop(from != getIndex(), from < getIndex());
                e.consume();
            } else {
                QueueDrop.over(e, () -> showDrop(true, isLower(e)));
            }
        }

        private void dropped(DragEvent e) {
            int size = list.getItems().size();
            if (e.getDragboard().getContent(ROW) instanceof Integer from) {
                drop(from, isEmpty() ? size - 1 : getIndex());
                e.setDropCompleted(true);
                e.consume();
            } else {
                QueueDrop.dropped(desk, e, isEmpty() ? size : getIndex() + (isLower(e) ? 1 : 0));
            }
        }

        private boolean isLower(DragEvent e) {
            return e.getY() > getHeight() / 2;
        }

        /** A row has no ground of its own: its words would stand on white. */
        private SnapshotParameters onPanel() {
            var ground = new SnapshotParameters();
            Optional.ofNullable(QueuePanel.this.getBackground())
                    .flatMap(b -> b.getFills().stream().findFirst())
                    .ifPresent(f -> ground.setFill(f.getFill()));
            return ground;
        }

        private void showDrop(boolean shown, boolean below) {
            getStyleClass().removeAll(ABOVE, BELOW);
            if (shown && !isEmpty()) {
                getStyleClass().add(below ? BELOW : ABOVE);
            }
        }

        @Override
        protected void updateItem(@Nullable QueueItem item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("playing");
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            var now = desk.models().playing().current();
            if (now.equals(Optional.of(item))) {
                getStyleClass().add("playing");
            }
            setGraphic(line(item));
        }

        private QueueLine line(QueueItem item) {
            var remove = Icons.button(Feather.X, desk.text().get("queue.remove"), () -> desk.models()
                    .playing()
                    .remove(Set.of(item)));
            remove.setFocusTraversable(false);
            remove.getStyleClass().add("row-remove");
            var length = new Label(Text.clock(item.length()));
            length.getStyleClass().add("track-length");
            length.setMinWidth(USE_PREF_SIZE);
            var end = new StackPane(length, remove);
            end.setAlignment(Pos.CENTER_RIGHT);
            return new QueueLine(pictures, item.path(), item.album(), item.title(), item.artist(), end);
        }
    }
}
