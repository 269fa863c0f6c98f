package app.moonsong.cli;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.KnownFile;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Found;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What of a playlist can be played. */
final class PlaylistPieces {
    /** More sentences than this would hide what plays. */
    private static final int MOST_SAID = 20;

    private final Session session;
    private int leftOut;

    PlaylistPieces(Session session) {
        this.session = session;
    }

    /** Returns the pieces in order; says of each other entry why it is left out. */
    List<Wanted.Piece> of(Playlist playlist, List<Resolution> resolutions) {
        return of(playlist, resolutions, _ -> Optional.empty());
    }

    /**
     * Returns the pieces in order; says of each other entry why it is left out.
     *
     * @param here what of an entry is there whatever it leads to
     */
    List<Wanted.Piece> of(
            Playlist playlist, List<Resolution> resolutions, Function<Entry, Optional<Wanted.Piece>> here) {
        var pieces = new ArrayList<Wanted.Piece>();
        for (int i = 0; i < resolutions.size(); i++) {
            var entry = playlist.entries().get(i);
            var there = here.apply(entry);
            if (there.isPresent()) {
                pieces.add(there.get());
            } else if (resolutions.get(i) instanceof Found found) {
                pieces.add(piece(entry, found.file()));
            } else {
                leaveOut(entry, resolutions.get(i));
            }
        }
        if (leftOut > MOST_SAID) {
            session.say("playlist.more-left-out", leftOut - MOST_SAID);
        }
        return pieces;
    }

    private void leaveOut(Entry entry, Resolution resolution) {
        leftOut++;
        if (leftOut <= MOST_SAID) {
            var reason = session.words().say("unresolved." + PlaylistLines.reason(resolution));
            session.say("playlist.left-out", entry.name(), reason);
        }
    }

    private static Wanted.Piece piece(Entry entry, KnownFile file) {
        var description = entry.description();
        return new Wanted.Piece(
                file.path(),
                description.title(),
                description.artist(),
                description.album(),
                file.description().length().orElse(Duration.ZERO));
    }
}
