package app.moonsong.desktop.model;

import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.KnownFile;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Found;
import java.time.Duration;
import java.util.Optional;

/**
 * An entry as a page shows it.
 *
 * @param resolution where it leads to; empty until that is known
 */
public record PlaylistRow(SavedEntry saved, Optional<Resolution> resolution) {
    public Entry entry() {
        return saved.entry();
    }

    /** The file it leads to. */
    public Optional<KnownFile> file() {
        return resolution.filter(Found.class::isInstance).map(r -> ((Found) r).file());
    }

    /** Whether it is known to lead to nothing. */
    public boolean isAbsent() {
        return resolution.isPresent() && file().isEmpty();
    }

    /** What it is called: as it says, else as its file is; empty when neither is known. */
    public String title() {
        return file().map(f -> f.description().title())
                .filter(t -> entry().description().title().isBlank() && !t.isBlank())
                .orElseGet(() -> entry().name());
    }

    /** How long it is: as its file is, else as it says; zero when neither is known. */
    public Duration length() {
        return file().flatMap(f -> f.description().length())
                .or(() -> entry().description().length())
                .orElse(Duration.ZERO);
    }
}
