package app.moonsong.desktop.draft;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Drafting;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.draft.Draft;
import app.moonsong.draft.Rows;
import app.moonsong.film.TracklistColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The rows of a draft; every cell can be written in, and what is doubtful or wrong says so in colour and words. */
final class DraftGrid extends TableView<Integer> {
    private static final List<TracklistColumn> SHOWN = List.of(
            TracklistColumn.DISC,
            TracklistColumn.POSITION,
            TracklistColumn.TITLE,
            TracklistColumn.ARTIST,
            TracklistColumn.COMPOSER,
            TracklistColumn.LENGTH,
            TracklistColumn.ALTERNATIVES,
            TracklistColumn.RECORDING);
    /** Seldom written by hand: they take room only when asked for, or when the source has them. */
    private static final List<TracklistColumn> SELDOM = List.of(TracklistColumn.COMPOSER, TracklistColumn.RECORDING);

    private static final int CHECK_WIDTH = 190;

    private final Drafting drafting;
    private final Text text;
    private final DraftSight sight;
    private Optional<Caret> caret = Optional.empty();

    /** Where one writes, or wrote last, in a title. */
    private record Caret(int row, String title, int at) {}

    DraftGrid(Desk desk) {
        this.drafting = desk.models().drafting();
        this.text = desk.text();
        this.sight = new DraftSight(drafting, text);
        getStyleClass().addAll("files", "draft");
        setEditable(true);
        setAccessibleText(text.get("draft.rows"));
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        SHOWN.forEach(c -> getColumns().add(column(c)));
        getColumns().add(check());
        seldom(false);
        setPlaceholder(new Label(text.get("draft.none")));
        setOnKeyPressed(this::key);
        Follow.whileSeen(this, drafting.state(), _ -> show());
    }

    /** Shows or hides the columns that are seldom written. */
    void seldom(boolean shown) {
        SELDOM.forEach(c -> getColumns().get(SHOWN.indexOf(c)).setVisible(shown));
    }

    /** Whether a row has something in a column that is seldom written. */
    boolean saysSeldom() {
        return drafting.state().get().draft().rows().stream()
                .anyMatch(r -> SELDOM.stream().anyMatch(c -> !r.get(c).isEmpty()));
    }

    /** Makes the row two where one writes in its title; if nobody writes there, begins to. */
    void splitRow() {
        var here = caret.filter(c -> chosen().filter(row -> row == c.row()).isPresent());
        if (here.isEmpty()) {
            requestFocus();
            chosen().ifPresent(row -> edit(row, title()));
            return;
        }
        var at = here.get();
        change(at.row(), draft -> {
            var written = draft.corrected(at.row(), TracklistColumn.TITLE, at.title());
            var cut = Rows.split(written, at.row(), at.at());
            return cut.equals(written) ? draft : cut;
        });
    }

    /** Takes the chosen row out. */
    void removeRow() {
        chosen().ifPresent(i -> change(i, d -> Rows.without(d, i)));
    }

    /** Makes the chosen row and the next one. */
    void joinRows() {
        chosen().filter(i -> i + 1 < getItems().size()).ifPresent(i -> change(i, d -> Rows.joined(d, i)));
    }

    /** Puts an empty row behind the chosen one, or at the end. */
    void addRow() {
        int behind = chosen().orElse(getItems().size() - 1);
        change(behind + 1, d -> Rows.added(d, behind));
    }

    /** Changes the draft and goes to a row, as near to it as there is one. */
    private void change(int row, UnaryOperator<Draft> how) {
        edit(-1, null);
        caret = Optional.empty();
        drafting.change(how);
        requestFocus();
        if (!getItems().isEmpty()) {
            int there = Math.min(row, getItems().size() - 1);
            getSelectionModel().clearAndSelect(there, title());
            getFocusModel().focus(there, title());
        }
    }

    private void key(KeyEvent e) {
        var key = DraftKeys.of(e).filter(k -> k != DraftKeys.SPLIT && getEditingCell() == null);
        key.ifPresent(k -> {
            e.consume();
            act(k);
        });
    }

    void act(DraftKeys key) {
        switch (key) {
            case SPLIT -> splitRow();
            case JOIN -> joinRows();
            case REMOVE -> removeRow();
            case ADD -> addRow();
        }
    }

    private Optional<Integer> chosen() {
        int row = getSelectionModel().getSelectedIndex();
        return row < 0 || row >= getItems().size() ? Optional.empty() : Optional.of(row);
    }

    private void show() {
        int rows = sight.rows();
        if (getItems().size() != rows) {
            getItems().setAll(Stream.iterate(0, i -> i + 1).limit(rows).toList());
        }
        refresh();
    }

    @SuppressWarnings("unchecked") // every column is of row numbers and texts
    private TableColumn<Integer, String> title() {
        return (TableColumn<Integer, String>) getColumns().get(SHOWN.indexOf(TracklistColumn.TITLE));
    }

    private TableColumn<Integer, String> column(TracklistColumn of) {
        var column = new TableColumn<Integer, String>(name(of));
        column.setId(of.header());
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(sight.cell(c.getValue(), of)));
        column.setCellFactory(_ -> new DraftCell(sight, text, of, new TitlePen()));
        column.setPrefWidth(width(of));
        column.setSortable(false);
        column.setReorderable(false);
        column.setOnEditCommit(e -> {
            int i = e.getRowValue();
            drafting.change(d -> d.corrected(i, of, e.getNewValue()));
            requestFocus();
        });
        return column;
    }

    private static int width(TracklistColumn of) {
        return switch (of) {
            case TITLE -> 270;
            case DISC, POSITION -> 40;
            case LENGTH -> 62;
            default -> 110;
        };
    }

    private String name(TracklistColumn of) {
        return switch (of) {
            case DISC -> text.get("draft.disc");
            case POSITION -> text.get("draft.position");
            case ARTIST -> text.get("column.artist");
            case COMPOSER -> text.get("draft.composer");
            case LENGTH -> text.get("column.length");
            case ALTERNATIVES -> text.get("draft.alternatives");
            case RECORDING -> text.get("draft.recording");
            default -> text.get("column.title");
        };
    }

    /** What is to be looked at in a row, in words. */
    private TableColumn<Integer, String> check() {
        var column = new TableColumn<Integer, String>(text.get("draft.check"));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(sight.words(c.getValue())));
        column.setCellFactory(_ -> new CheckCell());
        column.setPrefWidth(CHECK_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        return column;
    }

    /** The words on a row, red when the row cannot be saved. */
    private final class CheckCell extends TableCell<Integer, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            getStyleClass().removeAll("doubtful", "wrong");
            boolean said = !empty && words != null && !words.isEmpty();
            setText(said ? words : "");
            setTooltip(said ? new Tooltip(words) : null);
            if (said) {
                getStyleClass().add(sight.problems(getIndex()).findAny().isPresent() ? "wrong" : "doubtful");
            }
        }
    }

    /** Cuts and joins titles where one writes. */
    private final class TitlePen implements DraftCell.Pen {
        @Override
        public void at(int row, String title, int at) {
            caret = Optional.of(new Caret(row, title, at));
        }

        @Override
        public void cut() {
            splitRow();
        }

        @Override
        public void joinBefore(int row) {
            change(row - 1, d -> Rows.joined(d, row - 1));
        }
    }
}
