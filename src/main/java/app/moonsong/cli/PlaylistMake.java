package app.moonsong.cli;

import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that make playlists, name them and delete them. */
final class PlaylistMake {
    private PlaylistMake() {}

    /** {@code playlist create NAME [WHAT...]}: makes a playlist. */
    @picocli.CommandLine.Command(name = "create")
    static final class Create implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "WHAT", descriptionKey = "playlist.what")
        private List<String> what = List.of();

        @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "playlist.folder")
        private String folder = "";

        @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "playlist.note-text")
        private String note = "";

        @Override
        public Exit run(Session session) throws IOException {
            var playlists = new PlaylistNamed(session).playlists();
            if (name.isBlank()) {
                return session.wrong("playlist.no-name");
            }
            if (playlists.named(name).isPresent()) {
                return session.fail("playlist.taken", name);
            }
            var wished = new PlaylistWishes(session);
            var entries = wished.of(what);
            if (!wished.allFound()) {
                return Exit.FAILED;
            }
            var made = playlists.make(new Playlist(name, note, entries), folder);
            session.say("playlist.made", made.name(), made.entries());
            return Exit.DONE;
        }
    }

    /** {@code playlist duplicate NAME [NEW]}: makes a copy, also of one that comes with a film. */
    @picocli.CommandLine.Command(name = "duplicate")
    static final class Duplicate implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "playlist.new-name")
        private Optional<String> newName = Optional.empty();

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var copied = named.playlists()
                    .named(name)
                    .map(p -> named.playlists().duplicate(p.id(), newName.orElse(p.name())))
                    .or(() -> named.any(name)
                            .map(p -> new Playlist(newName.orElse(p.name()), p.note(), p.entries()))
                            .map(p -> named.playlists().make(p, "")));
            if (copied.isEmpty()) {
                return session.fail("playlist.unknown", name);
            }
            session.say("playlist.made", copied.get().name(), named.size(copied.get()));
            return Exit.DONE;
        }
    }

    /** {@code playlist merge NAME OTHER...}: puts the entries of others behind one's own and deletes the others. */
    @picocli.CommandLine.Command(name = "merge")
    static final class Merge implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", descriptionKey = "playlist.others")
        private List<String> others = List.of();

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var found = new ArrayList<SavedPlaylist>();
            for (var one : Stream.concat(Stream.of(name), others.stream()).toList()) {
                var playlist = named.listed(one);
                if (playlist.isEmpty()) {
                    return Exit.FAILED;
                }
                found.add(playlist.get());
            }
            long into = found.getFirst().id();
            named.playlists()
                    .merge(into, found.stream().skip(1).map(SavedPlaylist::id).toList());
            session.say(
                    "playlist.merged", name, named.playlists().playlist(into).entries());
            return Exit.DONE;
        }
    }

    /** {@code playlist rename NAME NEW}: gives a playlist another name. */
    @picocli.CommandLine.Command(name = "rename")
    static final class Rename implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "playlist.new-name")
        private String newName = "";

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            if (newName.isBlank()) {
                return session.wrong("playlist.no-name");
            }
            var playlist = named.own(name);
            if (playlist.isEmpty()) {
                return Exit.FAILED;
            }
            if (!named.playlists().rename(playlist.get().id(), newName)) {
                return session.fail("playlist.taken", newName);
            }
            session.say("playlist.renamed", name, newName);
            return Exit.DONE;
        }
    }

    /** {@code playlist delete NAME}: deletes a playlist; it can be brought back. */
    @picocli.CommandLine.Command(name = "delete")
    static final class Delete implements Command {
        @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var playlist = named.own(name);
            playlist.ifPresent(p -> {
                named.playlists().delete(p.id());
                session.say("playlist.deleted", p.name());
            });
            return playlist.isPresent() ? Exit.DONE : Exit.FAILED;
        }
    }
}
