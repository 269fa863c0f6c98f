package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Markable;
import app.moonsong.player.QueueItem;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/** What can be done with the stars and labels of chosen files: kept as the listener's, and written into the files. */
public final class MarkItems {
    private MarkItems() {}

    /** Returns the items of a menu. */
    public static List<MenuItem> of(Desk desk, Supplier<List<Markable>> things, Supplier<List<QueueItem>> files) {
        var text = desk.text();
        var write = new MenuItem(text.get("row.marks"));
        write.setOnAction(_ -> desk.doings().writeMarks(files.get(), () -> desk.models()
                .notices()
                .word(text.get("row.marks.none", MarkKeys.STARS.label(), MarkKeys.LABELS.label()))));
        var keep = new MenuItem(text.get("row.keep"));
        keep.setOnAction(_ -> desk.models().marking().keep(things.get()));
        return List.of(write, keep);
    }
}
