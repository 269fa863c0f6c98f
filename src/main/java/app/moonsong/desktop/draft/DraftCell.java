package app.moonsong.desktop.draft;

import app.moonsong.desktop.model.Problems;
import app.moonsong.desktop.model.Text;
import app.moonsong.film.TracklistColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** One cell that can be written in; a title can be cut where one writes. */
final class DraftCell extends TextFieldTableCell<Integer, String> {
    private final DraftSight sight;
    private final Text text;
    private final TracklistColumn of;
    private final Pen pen;
    private boolean heard;

    /** What writing in a title can do besides changing it. */
    interface Pen {
        /** The caret of a title that is being written stands here. */
        void at(int row, String title, int caret);

        /** The title is to be cut where the caret stands. */
        void cut();

        /** The title is to be put behind the one before it. */
        void joinBefore(int row);
    }

    DraftCell(DraftSight sight, Text text, TracklistColumn of, Pen pen) {
        super(new DefaultStringConverter());
        this.sight = sight;
        this.text = text;
        this.of = of;
        this.pen = pen;
        if (of == TracklistColumn.TITLE) {
            getStyleClass().add("first");
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (of == TracklistColumn.TITLE && !heard && getGraphic() instanceof TextField field) {
            heard = true;
            field.caretPositionProperty().subscribe(caret -> {
                if (isEditing()) {
                    pen.at(getIndex(), field.getText(), caret.intValue());
                }
            });
            field.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(field, e));
        }
    }

    private void key(TextField field, KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            e.consume();
            pen.at(getIndex(), field.getText(), field.getCaretPosition());
            pen.cut();
        } else if (e.getCode() == KeyCode.BACK_SPACE
                && field.getCaretPosition() == 0
                && field.getSelection().getLength() == 0
                && getIndex() > 0) {
            e.consume();
            pen.joinBefore(getIndex());
        }
    }

    @Override
    public void updateItem(@Nullable String value, boolean empty) {
        super.updateItem(value, empty);
        getStyleClass().removeAll("doubtful", "wrong", "reckoned");
        setTooltip(null);
        if (empty) {
            return;
        }
        if (sight.isReckoned(getIndex(), of)) {
            getStyleClass().add("reckoned");
        }
        sight.row(getIndex()).flatMap(r -> r.doubt(of)).ifPresent(d -> {
            getStyleClass().add("doubtful");
            setTooltip(new Tooltip(text.of(d)));
        });
        sight.problems(getIndex())
                .filter(p -> p.column().equals(of.header()))
                .findFirst()
                .ifPresent(p -> {
                    getStyleClass().add("wrong");
                    setTooltip(new Tooltip(Problems.what(p, text)));
                });
    }
}
