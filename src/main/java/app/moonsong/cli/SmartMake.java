package app.moonsong.cli;

import app.moonsong.library.smart.SmartContent;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that make and change smart playlists. */
final class SmartMake {
    private SmartMake() {}

    /** {@code playlist smart create NAME QUERY...}: makes a smart playlist. */
    @picocli.CommandLine.Command(name = "create")
    static final class Create implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
        private List<String> query = List.of();

        @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "playlist.folder")
        private String folder = "";

        @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "playlist.note-text")
        private String note = "";

        @Mixin
        private SmartOptions options = new SmartOptions();

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            if (name.isBlank()) {
                return session.wrong("playlist.no-name");
            }
            if (named.playlists().named(name).isPresent()) {
                return session.fail("playlist.taken", name);
            }
            var plain = new SmartRule(String.join(" ", query), new SmartOrder.AsFound(), SmartLimit.NONE);
            var rule = options.over(plain, session);
            if (rule.isEmpty()) {
                return Exit.WRONG_USAGE;
            }
            return keep(session, named, rule.get(), options.dryRun(), () -> named.playlists()
                    .make(name, note, rule.get(), folder)
                    .name());
        }
    }

    /** {@code playlist smart set NAME [--query QUERY]}: gives a smart playlist another rule. */
    @picocli.CommandLine.Command(name = "set")
    static final class Set implements Command {
        @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Option(names = "--query", paramLabel = "QUERY", descriptionKey = "search.query")
        private Optional<String> query = Optional.empty();

        @Mixin
        private SmartOptions options = new SmartOptions();

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var smart = named.smart(name);
            if (smart.isEmpty()) {
                return Exit.FAILED;
            }
            if (query.isEmpty() && options.isNone()) {
                return session.wrong("smart.nothing-set");
            }
            var before = smart.get().rule().orElseThrow();
            var rule = options.over(before.asking(query.orElse(before.query())), session);
            if (rule.isEmpty()) {
                return Exit.WRONG_USAGE;
            }
            return keep(session, named, rule.get(), options.dryRun(), () -> {
                named.playlists().rule(smart.get().id(), rule.get());
                return smart.get().name();
            });
        }
    }

    /** {@code playlist smart freeze NAME [NEW]}: makes an ordinary playlist of what a smart one holds now. */
    @picocli.CommandLine.Command(name = "freeze")
    static final class Freeze implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "playlist.new-name")
        private Optional<String> newName = Optional.empty();

        @Option(names = "--dry-run", descriptionKey = "smart.dry-run")
        private boolean dryRun;

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var smart = named.smart(name);
            if (smart.isEmpty()) {
                return Exit.FAILED;
            }
            if (newName.filter(String::isBlank).isPresent()) {
                return session.wrong("playlist.no-name");
            }
            var content = named.content(smart.get());
            if (dryRun) {
                return would(session, content);
            }
            var frozen = content.frozen(
                    newName.orElse(smart.get().name()), smart.get().note());
            var made = named.playlists().make(frozen, smart.get().folder());
            session.say("playlist.made", made.name(), made.entries());
            return Exit.DONE;
        }
    }

    /** Keeps a rule. */
    interface Keeping {
        /** Does it; returns the name of the playlist that has the rule. */
        String keep();
    }

    /** Keeps a rule and says how much it finds; or only shows what it would find. */
    static Exit keep(Session session, PlaylistNamed named, SmartRule rule, boolean dryRun, Keeping keeping) {
        var content = named.content(rule);
        new SmartLines(session).hints(content.query());
        if (dryRun) {
            return would(session, content);
        }
        session.say("smart.kept", keeping.keep(), content.entries().size());
        return Exit.DONE;
    }

    /** Shows what would be held. */
    private static Exit would(Session session, SmartContent content) {
        new SmartLines(session).entries(content);
        session.say("smart.would", content.entries().size());
        return Exit.DONE;
    }
}
