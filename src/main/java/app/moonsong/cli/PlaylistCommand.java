package app.moonsong.cli;

import app.moonsong.library.playlists.Curated;

/** {@code playlist …}: the listener's playlists, and those that come with the films. */
@picocli.CommandLine.Command(
        name = "playlist",
        subcommands = {
            PlaylistCommand.All.class,
            PlaylistShow.class,
            PlaylistShow.Resolve.class,
            PlaylistShow.Duplicates.class,
            PlaylistMake.Create.class,
            PlaylistMake.Duplicate.class,
            PlaylistMake.Merge.class,
            PlaylistMake.Rename.class,
            PlaylistFolder.Put.class,
            PlaylistFolder.Move.class,
            PlaylistMake.Delete.class,
            PlaylistEntries.Add.class,
            PlaylistEntries.Remove.class,
            PlaylistEntries.Move.class,
            PlaylistEntries.Note.class,
            PlaylistSort.class,
            PlaylistImport.class,
            PlaylistExportFile.class,
            SmartCommand.class,
            PlaylistUndo.class,
            PlaylistUndo.Redo.class
        })
final class PlaylistCommand extends Group {
    /** {@code playlist list}: every playlist. */
    @picocli.CommandLine.Command(name = "list")
    static final class All implements Command {
        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var own = named.playlists().all();
            var curated = new Curated(session.library()).all();
            var language = session.words().language();
            if (session.json()) {
                own.forEach(p -> Json.line(session.out(), json -> json.text("name", p.name())
                        .text("folder", p.folder())
                        .text("note", p.note())
                        .number("entries", named.size(p))
                        .truth("curated", false)
                        .truth("smart", p.isSmart())));
                curated.forEach(p -> Json.line(
                        session.out(), json -> json.text("name", p.name().in(language))
                                .text("folder", p.film())
                                .text("note", p.sentence().in(language))
                                .number("entries", p.tracks().size())
                                .truth("curated", true)
                                .truth("smart", false)));
                return Exit.DONE;
            }
            var table = new Table();
            own.forEach(p -> table.row(p.name(), count(session, named.size(p)), p.folder(), p.note()));
            curated.forEach(p -> table.row(
                    p.name().in(language),
                    count(session, p.tracks().size()),
                    session.words().say("playlist.curated"),
                    p.sentence().in(language)));
            table.print(session.out(), "");
            return Exit.DONE;
        }

        private static String count(Session session, int entries) {
            return session.words().say("playlist.entries", entries);
        }
    }
}
