package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Ambiguous;
import app.moonsong.playlist.Resolution.Found;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Entries in the terminal: one line each, as JSON at once, as a table when all are there. */
final class PlaylistLines {
    private final Session session;
    private final Table table = new Table();

    PlaylistLines(Session session) {
        this.session = session;
    }

    /** Adds an entry; its place counts from 1. */
    void add(int place, Entry entry, Resolution resolution) {
        if (session.json()) {
            Json.line(session.out(), json -> json(json, place, entry, resolution));
            return;
        }
        var description = entry.description();
        table.row(
                String.valueOf(place),
                entry.name().isEmpty() ? "–" : entry.name(),
                description.artist(),
                length(entry, resolution).map(Shown::length).orElse("–"),
                file(resolution).map(Path::toString).orElseGet(() -> session.words()
                        .say("unresolved." + reason(resolution))),
                entry.note());
    }

    void print() {
        table.print(session.out(), "");
    }

    /** The name of the reason why an entry leads to no file. */
    static String reason(Resolution resolution) {
        return switch (resolution) {
            case Found _ -> "";
            case Ambiguous _ -> "AMBIGUOUS";
            case Absent absent -> absent.why().name();
        };
    }

    private static Optional<Path> file(Resolution resolution) {
        return resolution instanceof Found found ? Optional.of(found.file().path()) : Optional.empty();
    }

    private static Optional<Duration> length(Entry entry, Resolution resolution) {
        return resolution instanceof Found found
                        && found.file().description().length().isPresent()
                ? found.file().description().length()
                : entry.description().length();
    }

    private static void json(Json json, int place, Entry entry, Resolution resolution) {
        var track = entry.track().map(WantedTrack::id);
        var by = resolution instanceof Found found
                ? Optional.of(Code.of(found.by().name()))
                : Optional.<String>empty();
        json.number("position", place)
                .text("title", entry.description().title())
                .text("artist", entry.description().artist())
                .text("album", entry.description().album())
                .number("lengthMs", length(entry, resolution).map(Duration::toMillis))
                .text("state", by.isPresent() ? "present" : "missing")
                .text("file", file(resolution).map(Path::toString))
                .text("film", track.map(TrackId::film))
                .text("release", track.map(TrackId::release))
                .text("track", track.map(TrackId::toString))
                .text("by", by)
                .text("reason", by.isPresent() ? Optional.empty() : Optional.of(Code.of(reason(resolution))))
                .text("note", entry.note());
    }
}
