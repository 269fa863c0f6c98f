package app.moonsong.library.transfer;

import app.moonsong.library.Progress;
import app.moonsong.library.playlists.Gathering;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.file.BadLine;
import app.moonsong.playlist.file.Taker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts the entries of a file into playlists while it is read, many at a time. */
final class ListIntake implements Taker {
    private static final int AT_ONCE = 20_000;
    private static final int SAID_EACH = 1_000;

    /** Ends the reading of a file whose import is stopped. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<String, List<Entry>> waiting = new LinkedHashMap<>();
    private final Map<String, Gathering> gathered = new LinkedHashMap<>();
    private final Playlists playlists;
    private final UnaryOperator<Entry> lead;
    private final String stem;
    private final Optional<String> name;
    private final Progress progress;
    private String list = "";
    private long entries;
    private int buffered;

    ListIntake(Playlists playlists, UnaryOperator<Entry> lead, String stem, Optional<String> name, Progress progress) {
        this.playlists = playlists;
        this.lead = lead;
        this.stem = stem;
        this.name = name;
        this.progress = progress;
    }

    @Override
    public void list(String named) {
        list = named.strip();
    }

    @Override
    public void entry(Entry entry) {
        if (++entries % SAID_EACH == 0) {
            progress.at(entries, 0, stem);
            if (progress.cancelled()) {
                throw new Stop();
            }
        }
        waiting.computeIfAbsent(list, _ -> new ArrayList<>()).add(lead.apply(entry));
        if (++buffered == AT_ONCE) {
            put();
        }
    }

    @Override
    public void bad(BadLine line) {
        // the reading reports them
    }

    /** Puts the rest; returns each playlist that this became, and whether it was there before. */
    Map<SavedPlaylist, Boolean> finish() {
        put();
        // The name that was asked for is the playlist's when it is the only one, else the folder's of all.
        boolean only = gathered.size() == 1;
        var folder = only ? "" : name.orElse("");
        var before = new TakenBefore(playlists, lead);
        var lists = new LinkedHashMap<SavedPlaylist, Boolean>();
        gathered.forEach((named, gathering) -> {
            var own = named.isEmpty() ? stem : named;
            var wanted = only ? name.orElse(own) : own;
            before.of(wanted, gathering)
                    .ifPresentOrElse(
                            there -> {
                                gathering.drop();
                                lists.put(there, true);
                            },
                            () -> lists.put(gathering.finish(wanted, folder), false));
        });
        return lists;
    }

    private void put() {
        waiting.forEach((named, some) -> {
            var begun = gathered.get(named);
            if (begun == null) {
                gathered.put(named, playlists.gather(some));
            } else {
                begun.add(some);
            }
        });
        waiting.clear();
        buffered = 0;
    }

    void takeBack() {
        gathered.values().forEach(Gathering::drop);
    }
}
