package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.curves.Curves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The equalisers that releases keep as their own. What is changed is heard at once. */
public final class ReleaseCurves {
    private final Curves curves;
    private final Playing playing;
    private final Background background;
    private final ReadOnlyObjectWrapper<SortedMap<String, List<Double>>> all =
            new ReadOnlyObjectWrapper<>(new TreeMap<>());

    ReleaseCurves(Library library, Playing playing, Background background) {
        this.playing = playing;
        this.background = background;
        curves = new Curves(library);
    }

    /** By the names of the releases; a map that is not changed. */
    public ReadOnlyObjectProperty<SortedMap<String, List<Double>>> all() {
        return all.getReadOnlyProperty();
    }

    /** Reads what was kept. */
    public void reload() {
        background.inOrder(() -> {
            var kept = curves.all();
            background.show(() -> take(kept));
        });
    }

    /** The release that plays; empty where nothing plays, or what plays names none. */
    public Optional<String> playing() {
        return playing.current().map(i -> i.album()).filter(album -> !album.isBlank());
    }

    /** The curve that the release that plays keeps. */
    public Optional<List<Double>> kept() {
        return playing().flatMap(release -> Optional.ofNullable(all.get().get(release)));
    }

    /** Makes a release keep a curve. */
    public void keep(String release, List<Double> bandsDb) {
        var with = new TreeMap<>(all.get());
        with.put(release, bandsDb);
        take(with);
        background.inOrder(() -> curves.keep(release, bandsDb));
    }

    /** Lets a release be heard as all others. */
    public void forget(String release) {
        var without = new TreeMap<>(all.get());
        without.remove(release);
        take(without);
        background.inOrder(() -> curves.forget(release));
    }

    private void take(SortedMap<String, List<Double>> to) {
        all.set(to);
        playing.curves(Map.copyOf(to));
    }
}
