package app.moonsong.cli;

import app.moonsong.film.Track;
import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A film as people read it. */
final class FilmText {
    private final Session session;
    private final Words words;

    FilmText(Session session) {
        this.session = session;
        this.words = session.words();
    }

    void title(FilmView film) {
        session.out().println(FilmsCommand.title(film, words));
        versions(film);
    }

    /** Songs there are several recordings of: an end title is no film version. */
    private void versions(FilmView film) {
        var songs = film.releases().stream()
                .flatMap(r -> r.rows().stream())
                .map(TrackRow::track)
                .collect(Collectors.groupingBy(Track::song, java.util.LinkedHashMap::new, Collectors.toList()));
        songs.values().stream()
                .map(tracks -> tracks.stream()
                        .collect(Collectors.toMap(Track::recording, t -> t, (a, b) -> a, java.util.LinkedHashMap::new))
                        .values())
                .filter(recordings -> recordings.size() > 1)
                .forEach(recordings -> session.answer(
                        "film.versions",
                        recordings.iterator().next().title(),
                        recordings.stream().map(t -> t.id().toString()).collect(Collectors.joining(", "))));
    }

    void release(ReleaseView view) {
        var release = view.release();
        session.out().println();
        session.answer(
                "film.release-line",
                release.title(),
                release.id(),
                view.count(TrackRow.State.PRESENT),
                view.rows().size());
        var table = new Table();
        boolean discs = view.rows().stream().anyMatch(r -> r.track().id().disc() > 1);
        view.rows().forEach(row -> row(table, row, discs));
        table.print(session.out(), "  ");
    }

    private void row(Table table, TrackRow row, boolean discs) {
        var track = row.track();
        var number = discs
                ? track.id().disc() + "-" + track.id().position()
                : "" + track.id().position();
        table.row(
                words.say("state." + row.state().name()),
                number,
                track.title(),
                track.artist(),
                Shown.length(track.length().orElse(Duration.ZERO)),
                files(row.files().stream()
                        .map(f -> String.valueOf(f.file().path().getFileName()))
                        .toList()));
    }

    private String files(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default -> words.say("film.duplicates", names.getFirst(), names.size() - 1);
        };
    }
}
