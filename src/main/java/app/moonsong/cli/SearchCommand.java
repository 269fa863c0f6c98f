package app.moonsong.cli;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.film.Track;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.SearchHit;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search QUERY}: files and tracks whose words fit. */
@picocli.CommandLine.Command(name = "search")
final class SearchCommand implements Command {
    @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "search.query")
    private String[] query = {};

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "search.limit")
    private int limit;

    @Override
    public Exit run(Session session) {
        if (limit < 1) {
            return session.wrong("search.bad-limit", limit);
        }
        var words = String.join(" ", query);
        var hits = session.library().search(words, limit);
        if (session.json()) {
            hits.forEach(hit -> Json.line(session.out(), json -> json(json, hit)));
            return Exit.DONE;
        }
        if (hits.isEmpty()) {
            session.say("search.nothing", words);
        }
        var table = new Table();
        hits.forEach(hit -> row(table, hit));
        table.print(session.out(), "");
        return Exit.DONE;
    }

    private static void row(Table table, SearchHit hit) {
        table.row(
                title(hit).orElse("–"),
                artist(hit).orElse(""),
                hit.track().map(t -> t.id().toString()).orElse(""),
                length(hit).map(Shown::length).orElse("–"),
                hit.file().map(IndexedFile::path).map(Object::toString).orElse(""));
    }

    private static void json(Json json, SearchHit hit) {
        var id = hit.track().map(Track::id);
        json.text("file", hit.file().map(f -> f.path().toString()))
                .text("title", title(hit))
                .text("artist", artist(hit))
                .text("album", tag(hit, TagField.ALBUM))
                .text("film", id.map(t -> t.film()))
                .text("release", id.map(t -> t.release()))
                .number("position", id.map(t -> t.position()))
                .number("lengthMs", length(hit).map(Duration::toMillis));
    }

    /** The track's own words come before the file's: they are the ones that are right. */
    private static Optional<String> title(SearchHit hit) {
        return hit.track().map(Track::title).or(() -> tag(hit, TagField.TITLE)).or(() -> hit.file()
                .map(f -> String.valueOf(f.path().getFileName())));
    }

    private static Optional<String> artist(SearchHit hit) {
        return hit.track().map(Track::artist).filter(a -> !a.isEmpty()).or(() -> tag(hit, TagField.ARTIST));
    }

    private static Optional<Duration> length(SearchHit hit) {
        return hit.file()
                .flatMap(IndexedFile::audio)
                .map(a -> a.sound().length())
                .or(() -> hit.track().flatMap(Track::length));
    }

    private static Optional<String> tag(SearchHit hit, TagField field) {
        return hit.file().flatMap(IndexedFile::audio).map(AudioFile::tags).flatMap(t -> t.text(field));
    }
}
