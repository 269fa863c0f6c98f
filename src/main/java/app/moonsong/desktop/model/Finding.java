package app.moonsong.desktop.model;

import app.moonsong.library.Progress;
import app.moonsong.library.search.Found;
import app.moonsong.library.search.Search;
import app.moonsong.search.Completion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Search as the listener types. */
public final class Finding {
    private static final Duration PAUSE = Duration.ofMillis(80);
    private static final int MOST = 200;

    private final Lazy<Search> search;
    private final Background background;
    private final Latest latest;
    private final Latest completing;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    Finding(Lazy<Search> search, Background background) {
        this.search = search;
        this.background = background;
        this.latest = new Latest(background);
        this.completing = new Latest(background);
        query.subscribe(this::ask);
    }

    public StringProperty query() {
        return query;
    }

    /** What was found last; nothing while the box is empty. */
    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** Asks again; the library has changed. */
    void again() {
        background.fetch(
                () -> {
                    search.get().refresh(Progress.NONE);
                    return query;
                },
                _ -> ask(query.get()));
    }

    /** Looks for what may complete what the listener writes; a later question makes this one void. */
    public void complete(Completion under, boolean korean, Consumer<List<String>> shown) {
        completing.ask(Duration.ZERO, () -> search.get().completions(under, korean), shown);
    }

    private void ask(String words) {
        if (words.isBlank()) {
            latest.drop();
            found.set(Optional.empty());
            return;
        }
        latest.ask(PAUSE, () -> search.get().find(words, MOST), answer -> found.set(Optional.of(answer)));
    }
}
