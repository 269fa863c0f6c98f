package app.moonsong.desktop.files;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.parts.MarkBox;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The labels and stars of files; sorted by the stars. */
final class MarksColumn extends TableColumn<FileRow, FileRow> {
    private static final double WIDTH = 205;
    private static final double LEAST = 180;

    private final Desk desk;

    MarksColumn(Desk desk) {
        super(desk.text().get("column.marks"));
        this.desk = desk;
        setPrefWidth(WIDTH);
        setMinWidth(LEAST);
        setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        setCellFactory(_ -> new Cell());
        var marking = desk.models().marking();
        setComparator(Comparator.comparingInt(row -> marking.halfStars(marking.thing(row))));
    }

    private final class Cell extends TableCell<FileRow, FileRow> {
        private final MarkBox marks = new MarkBox(desk);

        @Override
        protected void updateItem(@Nullable FileRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            marks.show(desk.models().marking().thing(row));
            setGraphic(marks);
        }
    }
}
