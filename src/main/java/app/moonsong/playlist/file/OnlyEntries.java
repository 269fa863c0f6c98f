package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The entries of a playlist's file, for whom neither the names of its lists nor its bad lines matter. */
public final class OnlyEntries implements Taker {
    private final List<Entry> all = new ArrayList<>();

    /** Those taken so far, in the order of the file. */
    public List<Entry> all() {
        return Collections.unmodifiableList(all);
    }

    @Override
    public void entry(Entry entry) {
        all.add(entry);
    }

    @Override
    public void list(String name) {
        // What is only heard needs no name.
    }

    @Override
    public void bad(BadLine line) {
        // What is left can be heard.
    }
}
