package app.moonsong.cli;

import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Found;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code playlist show NAME}: every entry and the file it leads to, or why to none. */
@picocli.CommandLine.Command(name = "show")
final class PlaylistShow implements Command {
    @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
    private String name = "";

    @Override
    public Exit run(Session session) {
        return new PlaylistNamed(session).resolved(name, (p, resolutions) -> show(p, resolutions, session));
    }

    private static Exit show(Playlist playlist, List<Resolution> resolutions, Session session) {
        var lines = new PlaylistLines(session);
        IntStream.range(0, resolutions.size())
                .forEach(i -> lines.add(i + 1, playlist.entries().get(i), resolutions.get(i)));
        if (!session.json()) {
            session.out().println(playlist.name());
            if (!playlist.note().isEmpty()) {
                session.out().println(Shown.text(playlist.note()));
            }
            lines.print();
            session.answer("playlist.can-be-played", found(resolutions), resolutions.size());
        }
        return Exit.DONE;
    }

    private static long found(List<Resolution> resolutions) {
        return resolutions.stream().filter(Found.class::isInstance).count();
    }

    /** {@code playlist resolve NAME}: the entries that cannot be played, and why. */
    @picocli.CommandLine.Command(name = "resolve")
    static final class Resolve implements Command {
        @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Override
        public Exit run(Session session) {
            return new PlaylistNamed(session).resolved(name, (p, resolutions) -> resolve(p, resolutions, session));
        }

        private static Exit resolve(Playlist playlist, List<Resolution> resolutions, Session session) {
            var lines = new PlaylistLines(session);
            for (int i = 0; i < resolutions.size(); i++) {
                if (!(resolutions.get(i) instanceof Found)) {
                    lines.add(i + 1, playlist.entries().get(i), resolutions.get(i));
                }
            }
            lines.print();
            session.say("playlist.can-be-played", found(resolutions), resolutions.size());
            return found(resolutions) == resolutions.size() ? Exit.DONE : Exit.LEFT_OVER;
        }
    }

    /** {@code playlist duplicates NAME [--remove]}: entries that an earlier one already is. */
    @picocli.CommandLine.Command(name = "duplicates")
    static final class Duplicates implements Command {
        @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Option(names = "--remove", descriptionKey = "playlist.remove-duplicates")
        private boolean remove;

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var playlist = named.listed(name);
            if (playlist.isEmpty()) {
                return Exit.FAILED;
            }
            var saved = named.playlists().entries(playlist.get().id());
            var entries = saved.stream().map(SavedEntry::entry).toList();
            var resolutions = named.playlists().resolve(entries);
            var found =
                    app.moonsong.playlist.Duplicates.of(entries, resolutions).keySet();
            var lines = new PlaylistLines(session);
            found.forEach(i -> lines.add(i + 1, entries.get(i), resolutions.get(i)));
            lines.print();
            if (remove && !found.isEmpty()) {
                named.playlists()
                        .remove(
                                playlist.get().id(),
                                found.stream().map(i -> saved.get(i).id()).toList());
            }
            session.say(remove ? "playlist.duplicates-removed" : "playlist.duplicates-found", found.size());
            return Exit.DONE;
        }
    }
}
