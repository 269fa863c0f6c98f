package app.moonsong.cli;

import app.moonsong.library.search.Found;
import app.moonsong.library.search.PlaylistHit;
import app.moonsong.library.search.SearchHit;
import app.moonsong.search.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what was found: tracks and files, then films, playlists and labels, a line each. */
final class FoundLines {
    private static final String UNKNOWN = "–";
    private static final List<String> FIELDS =
            List.of("file", "title", "artist", "album", "film", "release", "position", "lengthMs", "playlist", "label");

    private final Session session;

    FoundLines(Session session) {
        this.session = session;
    }

    /** Prints at most so many tracks and files, and what else was found. */
    void print(Found found, int limit) {
        var hits = found.hits().stream().limit(limit).toList();
        if (session.json()) {
            json(hits, found);
        } else {
            table(hits, found);
        }
    }

    private void table(List<SearchHit> hits, Found found) {
        var table = new Table();
        hits.forEach(hit -> row(table, hit));
        found.films().forEach(f -> table.row(f.film().title(), "", f.film().id(), UNKNOWN, ""));
        found.playlists()
                .forEach(p -> table.row(name(p), "", session.words().say("search.playlist"), UNKNOWN, note(p)));
        found.labels().forEach(l -> table.row(l.name(), "", Field.LABEL.asking(l.name()), UNKNOWN, ""));
        table.print(session.out(), "");
    }

    private static void row(Table table, SearchHit hit) {
        var fields = new HitFields(hit);
        table.row(
                fields.title().orElse(UNKNOWN),
                fields.artist().orElse(""),
                fields.id().orElse(""),
                fields.length().map(Shown::length).orElse(UNKNOWN),
                fields.path().orElse(""));
    }

    private String name(PlaylistHit hit) {
        return switch (hit) {
            case PlaylistHit.Own(var own) -> own.name();
            case PlaylistHit.Curated(var curated) ->
                curated.name().in(session.words().language());
        };
    }

    private String note(PlaylistHit hit) {
        return switch (hit) {
            case PlaylistHit.Own(var own) -> own.note();
            case PlaylistHit.Curated(var curated) ->
                curated.sentence().in(session.words().language());
        };
    }

    private void json(List<SearchHit> hits, Found found) {
        hits.forEach(hit -> Json.line(session.out(), json -> json(json, new HitFields(hit))));
        found.films()
                .forEach(f ->
                        line(Map.of("title", f.film().title(), "film", f.film().id())));
        found.playlists().forEach(p -> line(Map.of("title", name(p), "playlist", name(p))));
        found.labels().forEach(l -> line(Map.of("title", l.name(), "label", l.name())));
    }

    private void line(Map<String, String> known) {
        Json.line(
                session.out(),
                json -> FIELDS.forEach(field -> json.text(field, Optional.ofNullable(known.get(field)))));
    }

    private static void json(Json json, HitFields hit) {
        Optional<String> none = Optional.empty();
        json.text("file", hit.path())
                .text("title", hit.title())
                .text("artist", hit.artist())
                .text("album", hit.album())
                .text("film", hit.film())
                .text("release", hit.release())
                .number("position", hit.position())
                .number("lengthMs", hit.length().map(Duration::toMillis))
                .text("playlist", none)
                .text("label", none);
    }
}
