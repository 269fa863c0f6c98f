package app.moonsong.cli;

import app.moonsong.library.playlists.SavedPlaylist;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code playlist smart …}: playlists that hold what a query finds now. */
@picocli.CommandLine.Command(
        name = "smart",
        subcommands = {
            SmartCommand.All.class,
            SmartCommand.Show.class,
            SmartMake.Create.class,
            SmartMake.Set.class,
            SmartMake.Freeze.class,
            SmartReady.class
        })
final class SmartCommand extends Group {
    /** {@code playlist smart list}: every smart playlist, its rule and how much it holds. */
    @picocli.CommandLine.Command(name = "list")
    static final class All implements Command {
        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var lines = new SmartLines(session);
            named.playlists().all().stream()
                    .filter(SavedPlaylist::isSmart)
                    .forEach(p -> lines.add(p.name(), p.rule().orElseThrow(), named.size(p)));
            lines.print();
            if (lines.isEmpty()) {
                session.say("smart.none");
            }
            return Exit.DONE;
        }
    }

    /** {@code playlist smart show NAME}: a rule, how it was understood and how much it finds. */
    @picocli.CommandLine.Command(name = "show")
    static final class Show implements Command {
        @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Option(names = "--entries", descriptionKey = "smart.entries")
        private boolean entries;

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var smart = named.smart(name);
            if (smart.isEmpty()) {
                return Exit.FAILED;
            }
            var content = named.content(smart.get());
            var lines = new SmartLines(session);
            lines.hints(content.query());
            if (entries) {
                lines.entries(content);
            } else {
                lines.add(
                        smart.get().name(),
                        smart.get().rule().orElseThrow(),
                        content.entries().size());
                lines.print();
            }
            return Exit.DONE;
        }
    }
}
