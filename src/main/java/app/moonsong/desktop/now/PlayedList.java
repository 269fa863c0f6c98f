package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.library.listening.Heard;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was played, the newest first; Enter or a double click plays it again, and the queue stays. */
final class PlayedList extends ListView<Heard> {
    private final Desk desk;
    private final RowPictures pictures;

    PlayedList(Desk desk) {
        this.desk = desk;
        pictures = new RowPictures(desk, this);
        var text = desk.text();
        setItems(desk.models().history().heard());
        setAccessibleText(text.get("history.title"));
        setPlaceholder(new Empty(Feather.CLOCK, text.get("history.none"), text.get("history.none.words")));
        setCellFactory(_ -> new Row());
        setOnKeyPressed(this::key);
        Follow.whileSeen(this, desk.models().holdings().revision(), _ -> refresh());
        desk.models().history().reload();
    }

    private void key(KeyEvent e) {
        var chosen = getSelectionModel().getSelectedItem();
        if (e.getCode() == KeyCode.ENTER && chosen != null) {
            again(chosen);
            e.consume();
        }
    }

    private void again(Heard heard) {
        desk.models().playing().playNow(desk.doings().items().of(heard), Duration.ZERO);
    }

    private final class Row extends ListCell<Heard> {
        Row() {
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && !isEmpty()) {
                    again(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Heard heard, boolean empty) {
            super.updateItem(heard, empty);
            if (empty || heard == null) {
                setGraphic(null);
                return;
            }
            var when = new Label(desk.text().since(heard.at(), Instant.now()));
            when.getStyleClass().add("track-second");
            when.setMinWidth(USE_PREF_SIZE);
            setGraphic(new QueueLine(pictures, heard.path(), heard.album(), heard.title(), heard.artist(), when));
        }
    }
}
