package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import java.time.Duration;
import java.util.Locale;

/** A track of a film as programs read it. */
final class FilmJson {
    private FilmJson() {}

    static void row(Json json, FilmView film, ReleaseView release, TrackRow row) {
        var track = row.track();
        json.text("film", film.film().id())
                .text("release", release.release().id())
                .number("disc", track.id().disc())
                .number("position", track.id().position())
                .text("title", track.title())
                .text("artist", track.artist())
                .number("lengthMs", track.length().map(Duration::toMillis))
                .text("state", row.state().name().toLowerCase(Locale.ROOT))
                .texts(
                        "files",
                        row.files().stream()
                                .map(f -> f.file().path().toString())
                                .toList())
                .text("recording", track.recording());
    }
}
