package app.moonsong.cli;

import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.playlist.Entry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that change what stands in a playlist. */
final class PlaylistEntries {
    private PlaylistEntries() {}

    /** {@code playlist add NAME WHAT...}: adds tracks and files. */
    @picocli.CommandLine.Command(name = "add")
    static final class Add implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHAT", descriptionKey = "playlist.what")
        private List<String> what = List.of();

        @Option(names = "--at", paramLabel = "PLACE", descriptionKey = "playlist.at")
        private int at = Integer.MAX_VALUE;

        @Override
        public Exit run(Session session) throws IOException {
            if (at < 1) {
                return session.wrong("order.bad-place", at);
            }
            var named = new PlaylistNamed(session);
            var playlist = named.listed(name);
            if (playlist.isEmpty()) {
                return Exit.FAILED;
            }
            var wished = new PlaylistWishes(session);
            var entries = wished.of(what);
            if (!wished.allFound()) {
                return Exit.FAILED;
            }
            named.playlists().add(playlist.get().id(), entries, at - 1);
            session.say("playlist.added", entries.size(), name);
            return Exit.DONE;
        }
    }

    /** {@code playlist remove NAME PLACE...}: takes entries out. */
    @picocli.CommandLine.Command(name = "remove")
    static final class Remove implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PLACE", descriptionKey = "playlist.places")
        private List<String> places = List.of();

        @Override
        public Exit run(Session session) {
            return with(session, name, places, (named, id, entries) -> {
                named.playlists().remove(id, ids(entries));
                session.say("playlist.removed", entries.size(), name);
            });
        }
    }

    /** {@code playlist move NAME PLACE TO}: moves entries together. */
    @picocli.CommandLine.Command(name = "move")
    static final class Move implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1", paramLabel = "PLACE", descriptionKey = "playlist.places")
        private String places = "";

        @Parameters(index = "2", paramLabel = "TO", descriptionKey = "playlist.to")
        private int to;

        @Override
        public Exit run(Session session) {
            return to < 1
                    ? session.wrong("order.bad-place", to)
                    : with(session, name, List.of(places), (named, id, entries) -> named.playlists()
                            .move(id, ids(entries), to - 1));
        }
    }

    /** {@code playlist note NAME TEXT [--entry PLACE]}: keeps words on a playlist or an entry. */
    @picocli.CommandLine.Command(name = "note")
    static final class Note implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "playlist.note-text")
        private String text = "";

        @Option(names = "--entry", paramLabel = "PLACE", descriptionKey = "playlist.note-entry")
        private String place = "";

        @Override
        public Exit run(Session session) {
            if (!place.isEmpty()) {
                return with(
                        session,
                        name,
                        List.of(place),
                        (named, id, entries) ->
                                entries.forEach(e -> named.playlists().change(id, e.id(), noted(e.entry()))));
            }
            var named = new PlaylistNamed(session);
            var playlist = named.own(name);
            playlist.ifPresent(p -> named.playlists().note(p.id(), text));
            return playlist.isPresent() ? Exit.DONE : Exit.FAILED;
        }

        private Entry noted(Entry entry) {
            return new Entry(entry.track(), entry.file(), entry.description(), text);
        }
    }

    /** What is done with some entries of a playlist. */
    private interface Deed {
        void on(PlaylistNamed named, long playlist, List<SavedEntry> entries);
    }

    private static Exit with(Session session, String name, List<String> places, Deed deed) {
        var named = new PlaylistNamed(session);
        var playlist = named.listed(name);
        if (playlist.isEmpty()) {
            return Exit.FAILED;
        }
        long id = playlist.get().id();
        var entries = named.at(named.playlists().entries(id), places);
        entries.ifPresent(e -> deed.on(named, id, e));
        return entries.isPresent() ? Exit.DONE : Exit.FAILED;
    }

    private static List<Long> ids(List<SavedEntry> entries) {
        return entries.stream().map(SavedEntry::id).toList();
    }
}
