package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.search.Search;
import app.moonsong.library.search.SearchHit;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Search as the listener types. */
public final class Finding {
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int MOST = 200;

    private final Search search;
    private final Latest latest;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();

    Finding(Library library, Background background) {
        this.search = new Search(library);
        this.latest = new Latest(background);
        query.subscribe(this::ask);
    }

    public StringProperty query() {
        return query;
    }

    public ObservableList<SearchHit> hits() {
        return FXCollections.unmodifiableObservableList(hits);
    }

    /** Whether the hits are the answer to what the box says now. */
    public ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    /** Asks again; the library has changed. */
    void again() {
        ask(query.get());
    }

    private void ask(String words) {
        answered.set(false);
        if (words.isBlank()) {
            latest.drop();
            hits.clear();
            return;
        }
        latest.ask(PAUSE, () -> search.find(words, MOST).hits(), found -> {
            hits.setAll(found);
            answered.set(true);
        });
    }
}
