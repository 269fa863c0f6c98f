package app.moonsong.cli;

import app.moonsong.film.Track;
import app.moonsong.library.FilmView;
import app.moonsong.library.SongView;
import java.time.Duration;
import java.util.stream.Collectors;

/** Songs there are several recordings of, side by side: an end title is no film version. */
final class FilmVersions {
    private final Session session;

    FilmVersions(Session session) {
        this.session = session;
    }

    void print(FilmView film) {
        for (var song : film.songs()) {
            if (session.json()) {
                song.versions().forEach(v -> Json.line(session.out(), json -> FilmJson.version(json, song, v)));
            } else {
                print(film, song);
            }
        }
        if (!session.json() && film.songs().isEmpty()) {
            session.say("film.no-versions");
        }
    }

    private void print(FilmView film, SongView song) {
        session.out().println();
        session.answer("film.versions", song.title());
        var table = new Table();
        for (var version : song.versions()) {
            var track = version.row().track();
            table.row(
                    session.words().say("state." + version.row().state().name()),
                    track.title(),
                    track.artist(),
                    Shown.length(version.length().orElse(Duration.ZERO)),
                    version.sources().stream().map(t -> source(film, t)).collect(Collectors.joining(", ")));
        }
        table.print(session.out(), "  ");
    }

    /** Where a track is from: its release and its number there. */
    private static String source(FilmView film, Track track) {
        var release = film.release(track.id().release()).orElseThrow();
        var number = release.rows().stream()
                .filter(r -> r.track().equals(track))
                .map(r -> r.number())
                .findFirst()
                .orElseThrow();
        return release.release().id() + " #" + number;
    }
}
