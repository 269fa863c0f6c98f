package app.moonsong.cli;

import app.moonsong.library.IndexedFile;
import app.moonsong.library.Place;
import app.moonsong.library.search.Found;
import app.moonsong.search.Query;
import app.moonsong.search.Sort;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search QUERY}: tracks, files, films, playlists and labels that a query finds. */
@picocli.CommandLine.Command(name = "search")
final class SearchCommand implements Command {
    @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "search.query")
    private String[] query = {};

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "search.limit")
    private int limit;

    @Option(names = "--sort", paramLabel = "[-]FIELD", descriptionKey = "search.sort")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--format", paramLabel = "LINE", descriptionKey = "search.format")
    private Optional<String> format = Optional.empty();

    @Option(names = "--paths0", descriptionKey = "search.paths0")
    private boolean paths0;

    @Override
    public Exit run(Session session) {
        if (limit < 1) {
            return session.wrong("search.bad-limit", limit);
        }
        if (sort.isPresent() && Sort.of(sort.get()).isEmpty()) {
            return session.wrong("search.bad-sort", sort.get(), keys());
        }
        var line = format.map(HitLine::of);
        var unknown = line.flatMap(HitLine::unknown);
        if (unknown.isPresent()) {
            return session.wrong("search.bad-format", unknown.get(), HitLine.names());
        }
        var words = String.join(" ", query) + sort.map(s -> " sort:" + s).orElse("");
        var found = session.search().find(Query.parse(words, ZonedDateTime.now(ZoneId.systemDefault())), limit);
        found.query().hints().forEach(h -> session.say("search.hint." + h.kind().name(), h.part()));
        say(session, found);
        print(session, found, line);
        return Exit.DONE;
    }

    /** The keys that things can be sorted by. */
    static String keys() {
        return Arrays.stream(Sort.Key.values()).map(Sort.Key::word).collect(Collectors.joining(", "));
    }

    private void say(Session session, Found found) {
        if (found.isEmpty()) {
            session.say("search.nothing", String.join(" ", query));
        }
        if (found.isEmpty() && found.query().usesLanguage()) {
            session.say("search.understood", found.query().understood());
        }
        if (!found.isEmpty() && found.how() != Found.How.EXACT) {
            session.say("search.near." + found.how().name(), String.join(" ", query));
        }
    }

    private void print(Session session, Found found, Optional<HitLine> line) {
        var hits = found.hits().stream().limit(limit).toList();
        var out = session.out();
        if (paths0) {
            hits.stream()
                    .flatMap(h -> h.file().stream())
                    .filter(f -> f.state() == IndexedFile.State.PRESENT)
                    .map(f -> Place.of(f.path()).bytes())
                    .forEach(path -> {
                        out.writeBytes(path);
                        out.write(0);
                    });
        } else if (line.isPresent()) {
            var heard = session.search().heard(hits);
            for (int i = 0; i < hits.size(); i++) {
                out.println(line.get().of(new HitFields(hits.get(i), heard.get(i))));
            }
        } else {
            new FoundLines(session).print(found, limit);
        }
    }
}
