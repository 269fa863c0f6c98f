package app.moonsong.library.transfer;

import app.moonsong.audio.AudioNames;
import app.moonsong.library.playlists.Gathering;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the playlist that a file became when it was taken in before. One that was changed since, here or there, is another. */
final class TakenBefore {
    /** Larger ones are not compared: both would be held at once. */
    private static final int MOST_COMPARED = 200_000;

    private final Playlists playlists;
    private final UnaryOperator<Entry> lead;

    /** {@code lead} leads an entry to the file that it would be led to now. */
    TakenBefore(Playlists playlists, UnaryOperator<Entry> lead) {
        this.playlists = playlists;
        this.lead = lead;
    }

    /** What two entries have in common when a file was not changed between them. */
    private record Mark(String written, Optional<Path> path, String title, String note) {
        static Mark of(Entry entry) {
            return new Mark(
                    entry.file().map(WantedFile::written).orElse(""),
                    entry.file().flatMap(WantedFile::path),
                    AudioNames.title(entry.description().title()),
                    entry.note());
        }
    }

    /**
     * The playlist of a name, also with a number behind it, that holds what was gathered; the first of several. Its entries
     * are led to the files that have come since.
     */
    Optional<SavedPlaylist> of(String name, Gathering gathered) {
        long entries = gathered.size();
        var some = entries > MOST_COMPARED
                ? List.<SavedPlaylist>of()
                : playlists.numbered(name).stream()
                        .filter(p -> !p.isSmart() && p.entries() == entries)
                        .toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        var marks = gathered.entries().stream().map(Mark::of).toList();
        return some.stream().filter(p -> holds(p, marks)).findFirst();
    }

    private boolean holds(SavedPlaylist playlist, List<Mark> marks) {
        var kept =
                playlists.entries(playlist.id()).stream().map(SavedEntry::entry).toList();
        var led = kept.stream().map(lead).toList();
        boolean same = led.stream().map(Mark::of).toList().equals(marks);
        if (same && !led.equals(kept)) {
            playlists.change(playlist.id(), led);
        }
        return same;
    }
}
