package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.HeldFile;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.SongView;
import app.moonsong.library.TrackRow;
import app.moonsong.library.VersionView;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The parts of a film as programs read them. */
final class FilmJson {
    private FilmJson() {}

    static void row(Json json, TrackRow row) {
        var track = row.track();
        json.text("film", track.id().film());
        place(json, row);
        json.texts("files", row.files().stream().map(FilmJson::path).toList())
                .text("recording", track.recording())
                .text("song", track.song())
                .text("number", row.number())
                .text("best", row.best().map(FilmJson::path))
                .list("duplicates", row.duplicates(), (at, d) -> at.text("file", path(d.file()))
                        .text("reason", name(d.best())));
    }

    static void version(Json json, SongView song, VersionView version) {
        var track = version.row().track();
        json.text("film", track.id().film())
                .text("song", song.song())
                .text("songTitle", song.title())
                .text("title", track.title())
                .text("artist", track.artist())
                .number("lengthMs", version.length().map(Duration::toMillis))
                .text("state", name(version.row().state()))
                .text("file", version.row().best().map(FilmJson::path))
                .text("recording", track.recording())
                .texts(
                        "tracks",
                        version.sources().stream()
                                .map(t -> t.id())
                                .map(TrackId::toString)
                                .toList());
    }

    static void pair(Json json, String film, ReleaseComparison.Pair pair) {
        json.text("film", film).text("standing", name(pair.standing()));
        side(json, "left", pair.left());
        side(json, "right", pair.right());
    }

    private static void side(Json json, String name, Optional<TrackRow> row) {
        json.object(name, row, (at, r) -> {
            place(at, r);
            at.text("recording", r.track().recording());
        });
    }

    private static void place(Json json, TrackRow row) {
        var track = row.track();
        json.text("release", track.id().release())
                .number("disc", track.id().disc())
                .number("position", track.id().position())
                .text("title", track.title())
                .text("artist", track.artist())
                .number("lengthMs", track.length().map(Duration::toMillis))
                .text("state", name(row.state()));
    }

    private static String path(HeldFile held) {
        return held.file().path().toString();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
