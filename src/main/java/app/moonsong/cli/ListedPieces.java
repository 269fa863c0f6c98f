package app.moonsong.cli;

import app.moonsong.audio.AudioNames;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.ListReading;
import app.moonsong.playlist.file.OnlyEntries;
import app.moonsong.playlist.file.PlaylistFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a playlist of another player names, to be played without being taken in. */
final class ListedPieces {
    private final Session session;
    private final Function<Path, Optional<Wanted.Piece>> here;
    private boolean leftOut;

    /** {@code here} is what is known of a file that is there, in the library or not. */
    ListedPieces(Session session, Function<Path, Optional<Wanted.Piece>> here) {
        this.session = session;
        this.here = here;
    }

    /** Whether something that was named cannot be played; it was said. */
    boolean leftOut() {
        return leftOut;
    }

    /** The files that are named and there, in order; what was moved is looked for in the library. */
    List<Wanted.Piece> of(Path file) {
        var entries = new OnlyEntries();
        if (PlaylistFiles.read(file, entries) instanceof ListReading.Refused refused) {
            session.say("transfer.refused." + refused.why().name(), file);
            leftOut = true;
            return List.of();
        }
        var named = new Playlist(file.toString(), "", entries.all());
        var pieces = new PlaylistPieces(session)
                .of(named, new Playlists(session.library()).resolve(entries.all()), this::piece);
        leftOut |= pieces.size() < entries.all().size();
        return pieces;
    }

    private Optional<Wanted.Piece> piece(Entry entry) {
        return entry.file()
                .flatMap(WantedFile::path)
                .flatMap(here)
                .map(p -> isNameless(p) && !entry.description().title().isBlank() ? named(p, entry) : p);
    }

    private static boolean isNameless(Wanted.Piece piece) {
        return piece.title().equals(AudioNames.title(piece.path()));
    }

    private static Wanted.Piece named(Wanted.Piece piece, Entry entry) {
        var description = entry.description();
        return new Wanted.Piece(piece.path(), description.title(), description.artist(), piece.album(), piece.length());
    }
}
