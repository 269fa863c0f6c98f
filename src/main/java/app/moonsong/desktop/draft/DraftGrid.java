package app.moonsong.desktop.draft;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Drafting;
import app.moonsong.desktop.model.Problems;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.draft.DraftRow;
import app.moonsong.draft.Rows;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** The rows of a draft; every cell can be written in, and what is doubtful or wrong says so in colour and words. */
final class DraftGrid extends TableView<Integer> {
    private static final List<TracklistColumn> WIDE = List.of(TracklistColumn.TITLE);
    private static final List<TracklistColumn> NARROW = List.of(TracklistColumn.DISC, TracklistColumn.POSITION);
    private static final List<TracklistColumn> SHOWN = List.of(
            TracklistColumn.DISC,
            TracklistColumn.POSITION,
            TracklistColumn.TITLE,
            TracklistColumn.ARTIST,
            TracklistColumn.LENGTH,
            TracklistColumn.ALTERNATIVES);
    private static final int TITLE_WIDTH = 270;
    private static final int MIDDLE_WIDTH = 110;
    private static final int NUMBER_WIDTH = 40;
    private static final int LENGTH_WIDTH = 62;
    private static final int CHECK_WIDTH = 190;

    private final Drafting drafting;
    private final Text text;

    DraftGrid(Desk desk) {
        this.drafting = desk.models().drafting();
        this.text = desk.text();
        getStyleClass().addAll("files", "draft");
        setEditable(true);
        setAccessibleText(text.get("draft.rows"));
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        SHOWN.forEach(c -> getColumns().add(column(c)));
        getColumns().add(check());
        setPlaceholder(new Label(text.get("draft.none")));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE && getEditingCell() == null) {
                e.consume();
                removeRow();
            }
        });
        Follow.whileSeen(this, drafting.state(), _ -> show());
    }

    /** Takes the chosen row out. */
    void removeRow() {
        chosen().ifPresent(i -> drafting.change(d -> Rows.without(d, i)));
    }

    /** Makes the chosen row and the next one. */
    void joinRows() {
        chosen().filter(i -> i + 1 < getItems().size()).ifPresent(i -> drafting.change(d -> Rows.joined(d, i)));
    }

    /** Puts an empty row behind the chosen one, or at the end. */
    void addRow() {
        int behind = chosen().orElse(getItems().size() - 1);
        drafting.change(d -> Rows.added(d, behind));
    }

    private Optional<Integer> chosen() {
        int row = getSelectionModel().getSelectedIndex();
        return row < 0 || row >= getItems().size() ? Optional.empty() : Optional.of(row);
    }

    private void show() {
        int rows = drafting.state().get().draft().rows().size();
        if (getItems().size() != rows) {
            getItems().setAll(Stream.iterate(0, i -> i + 1).limit(rows).toList());
        }
        refresh();
    }

    private Optional<DraftRow> row(int i) {
        var rows = drafting.state().get().draft().rows();
        return i >= 0 && i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty();
    }

    private TableColumn<Integer, String> column(TracklistColumn of) {
        var column = new TableColumn<Integer, String>(name(of));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(
                row(c.getValue()).map(r -> r.get(of)).orElse("")));
        column.setCellFactory(_ -> new Cell(of));
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
        if (WIDE.contains(of)) {
            return TITLE_WIDTH;
        }
        return NARROW.contains(of) ? NUMBER_WIDTH : of == TracklistColumn.LENGTH ? LENGTH_WIDTH : MIDDLE_WIDTH;
    }

    private String name(TracklistColumn of) {
        return switch (of) {
            case DISC -> text.get("draft.disc");
            case POSITION -> text.get("draft.position");
            case ARTIST -> text.get("column.artist");
            case LENGTH -> text.get("column.length");
            case ALTERNATIVES -> text.get("draft.alternatives");
            default -> text.get("column.title");
        };
    }

    /** What is to be looked at in a row, in words. */
    private TableColumn<Integer, String> check() {
        var column = new TableColumn<Integer, String>(text.get("draft.check"));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(words(c.getValue())));
        column.setCellFactory(_ -> new CheckCell());
        column.setPrefWidth(CHECK_WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        return column;
    }

    private String words(int i) {
        var wrong = problems(i).map(p -> Problems.what(p, text));
        var doubts = row(i).stream().flatMap(r -> r.doubts().values().stream()).map(text::of);
        return Stream.concat(wrong, doubts).distinct().collect(Collectors.joining(" · "));
    }

    private Stream<TracklistProblem> problems(int i) {
        var row = row(i);
        return drafting.state().get().problems().stream()
                .filter(p -> row.filter(r -> r.line() == p.line() && isOf(p, i)).isPresent());
    }

    /** Rows that were cut from one line have its number; the value that is wrong tells them apart. */
    private boolean isOf(TracklistProblem problem, int i) {
        return TracklistColumn.of(problem.column())
                .flatMap(c -> row(i).map(r -> r.get(c).equals(problem.value())))
                .orElse(true);
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
                getStyleClass().add(problems(getIndex()).findAny().isPresent() ? "wrong" : "doubtful");
            }
        }
    }

    /** One cell that can be written in. */
    private final class Cell extends TextFieldTableCell<Integer, String> {
        private final TracklistColumn of;

        Cell(TracklistColumn of) {
            super(new DefaultStringConverter());
            this.of = of;
            if (WIDE.contains(of)) {
                getStyleClass().add("first");
            }
        }

        @Override
        public void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().removeAll("doubtful", "wrong");
            setTooltip(null);
            if (empty) {
                return;
            }
            row(getIndex()).flatMap(r -> r.doubt(of)).ifPresent(d -> {
                getStyleClass().add("doubtful");
                setTooltip(new Tooltip(text.of(d)));
            });
            problems(getIndex())
                    .filter(p -> p.column().equals(of.header()))
                    .findFirst()
                    .ifPresent(p -> {
                        getStyleClass().add("wrong");
                        setTooltip(new Tooltip(Problems.what(p, text)));
                    });
        }
    }
}
