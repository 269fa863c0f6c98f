package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.ReleaseComparison.Pair;
import app.moonsong.library.ReleaseComparison.Standing;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Two releases side by side: what only one has, what both have, and of what each has its own version. Up and down walk
 * along a release, Tab crosses to the other, Enter plays.
 */
final class CompareLines extends VBox {
    private final Desk desk;
    private final FilmView film;
    private final Consumer<Node> reveal;
    private final List<CompareSide> sides = new ArrayList<>();

    /**
     * Makes the lines.
     *
     * @param reveal brings a track the keyboard has come to into sight
     */
    CompareLines(Desk desk, FilmView film, ReleaseComparison comparison, Consumer<Node> reveal) {
        this.desk = desk;
        this.film = film;
        this.reveal = reveal;
        getStyleClass().add("compare-lines");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        var head = new HBox(heading(comparison.left()), heading(comparison.right()));
        head.getStyleClass().add("compare-head");
        getChildren().add(head);
        for (var standing : Standing.values()) {
            var pairs = comparison.pairs(standing);
            if (!pairs.isEmpty()) {
                getChildren().add(standing(comparison, standing, pairs.size()));
                pairs.forEach(p -> getChildren().add(line(comparison, p)));
            }
        }
        mark();
    }

    /** Marks the tracks whose file plays. */
    void mark() {
        var now = desk.models().playing().current().map(QueueItem::path);
        sides.forEach(s -> s.playing(now.filter(p -> holds(s.row(), p)).isPresent()));
    }

    /** The track the keyboard is at, if it is at one. */
    Optional<CompareSide> at() {
        return sides.stream().filter(Node::isFocused).findFirst();
    }

    /** Puts the keyboard at the first track. */
    void focus() {
        sides.stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Takes the place of lines that were shown before: the keyboard stays where it was. */
    void takeOver(CompareLines before) {
        before.at()
                .flatMap(b -> sides.stream()
                        .filter(s -> s.row().track().id().equals(b.row().track().id()))
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    List<QueueItem> chosen() {
        return at().map(s -> desk.doings().items().of(film.film(), List.of(s.row())))
                .orElse(List.of());
    }

    private static boolean holds(TrackRow row, Path file) {
        return row.files().stream().map(HeldFile::file).anyMatch(f -> f.path().equals(file));
    }

    private String name(ReleaseView view) {
        return Names.of(view, desk.text());
    }

    private Label heading(ReleaseView view) {
        var label = new Label(name(view));
        label.getStyleClass().add("compare-release");
        return half(label);
    }

    private Label standing(ReleaseComparison comparison, Standing standing, int count) {
        var text = desk.text();
        var label = new Label(
                text.of(standing, name(comparison.left()), name(comparison.right())) + " · " + text.number(count));
        label.getStyleClass().addAll("notes-heading", "compare-standing");
        label.setWrapText(true);
        return label;
    }

    private HBox line(ReleaseComparison comparison, Pair pair) {
        var line = new HBox(side(comparison.left(), pair.left()), side(comparison.right(), pair.right()));
        line.getStyleClass().add("compare-line");
        return line;
    }

    private Region side(ReleaseView release, Optional<TrackRow> row) {
        return half(row.<Region>map(r -> reached(new CompareSide(desk.text(), release, r)))
                .orElseGet(CompareLines::nothing));
    }

    private static Label nothing() {
        var nothing = new Label("–");
        nothing.getStyleClass().add("compare-nothing");
        return nothing;
    }

    private CompareSide reached(CompareSide side) {
        sides.add(side);
        side.focusVisibleProperty().subscribe(by -> {
            if (by) {
                reveal.accept(side);
            }
        });
        side.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> side.requestFocus());
        side.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                play(side);
            }
        });
        side.setOnKeyPressed(e -> key(side, e));
        return side;
    }

    private void key(CompareSide side, KeyEvent e) {
        if (RowKeys.of(e).filter(RowKeys.PLAY::equals).isPresent()) {
            e.consume();
            play(side);
        } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            e.consume();
            var along = sides.stream()
                    .filter(s -> s.release().equals(side.release()))
                    .toList();
            int to = along.indexOf(side) + (e.getCode() == KeyCode.DOWN ? 1 : -1);
            along.get(Math.clamp(to, 0, along.size() - 1)).requestFocus();
        }
    }

    private void play(CompareSide side) {
        desk.doings().play(film, side.release(), side.row());
    }

    /** Takes half of the line, however long its words are. */
    private static <T extends Region> T half(T part) {
        part.setPrefWidth(1);
        part.setMinWidth(0);
        part.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }
}
