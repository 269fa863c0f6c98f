package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A film's recordings, each once, in the order in which the listener has them. */
record OwnOrder(List<String> recordings) {
    OwnOrder {
        recordings = List.copyOf(recordings);
    }

    /** Orders a film's recordings: those that were saved, then the others in the order of the releases. */
    static OwnOrder of(Film film, List<String> saved) {
        var all = tracks(film).keySet();
        var order = new LinkedHashSet<>(saved);
        order.retainAll(all);
        order.addAll(all);
        return new OwnOrder(List.copyOf(order));
    }

    /** Returns for each recording of a film the first track that is it. */
    static Map<String, Track> tracks(Film film) {
        var tracks = new LinkedHashMap<String, Track>();
        film.releases().stream().flatMap(r -> r.tracks().stream()).forEach(t -> tracks.putIfAbsent(t.recording(), t));
        return tracks;
    }

    /** Moves a recording to an index; beyond the ends is at the end. */
    OwnOrder with(String recording, int index) {
        var moved = new ArrayList<>(recordings);
        if (!moved.remove(recording)) {
            throw new IllegalArgumentException("not a recording of the film: " + recording);
        }
        moved.add(Math.clamp(index, 0, moved.size()), recording);
        return new OwnOrder(moved);
    }

    /** Moves some recordings to the beginning, in the order in which they are given. */
    OwnOrder startingWith(List<String> first) {
        var moved = new LinkedHashSet<>(first);
        moved.addAll(recordings);
        return new OwnOrder(List.copyOf(moved));
    }
}
