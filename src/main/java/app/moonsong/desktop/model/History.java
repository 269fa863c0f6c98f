package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.player.PlayCounter;
import app.moonsong.player.QueueItem;
import java.time.Instant;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was played, the newest first; kept as it is heard. */
public final class History {
    private static final int MOST = 200;

    private final Listening listening;
    private final Background background;
    private final Runnable told;
    private final ObservableList<Heard> heard = FXCollections.observableArrayList();

    /** @param told what is run on the screen's thread when something was kept */
    History(Library library, Playing playing, Background background, Runnable told) {
        this.listening = new Listening(library);
        this.background = background;
        this.told = told;
        var counter = new PlayCounter();
        playing.state().subscribe(state -> counter.look(state, Instant.now()).ifPresent(this::keep));
    }

    /** What {@link #reload} found, and what was heard since. */
    public ObservableList<Heard> heard() {
        return FXCollections.unmodifiableObservableList(heard);
    }

    public void reload() {
        background.fetch(() -> listening.last(MOST), (List<Heard> all) -> heard.setAll(all));
    }

    private void keep(QueueItem item) {
        var one = new Heard(item.path(), item.title(), item.artist(), item.album(), item.length(), Instant.now());
        background.inOrder(() -> {
            listening.heard(one);
            background.show(() -> {
                heard.addFirst(one);
                told.run();
            });
        });
    }
}
