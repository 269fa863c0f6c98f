package app.moonsong.cli;

import app.moonsong.draft.Draft;
import app.moonsong.draft.DraftFilm;
import app.moonsong.draft.DraftReading;
import app.moonsong.draft.Drafts;
import app.moonsong.draft.TaggedFiles;
import app.moonsong.film.Film;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a tracklist comes from, and what the listener says of it. */
final class DraftOptions {
    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "tracklist.file")
    private Optional<String> file = Optional.empty();

    @Option(names = "--from-folder", paramLabel = "DIR", descriptionKey = "tracklist.folder")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--film", paramLabel = "FILM", descriptionKey = "tracklist.film")
    private Optional<String> film = Optional.empty();

    @Option(names = "--film-year", paramLabel = "YEAR", descriptionKey = "tracklist.film-year")
    private Optional<String> filmYear = Optional.empty();

    @Option(names = "--release", paramLabel = "NAME", descriptionKey = "tracklist.release")
    private Optional<String> release = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "tracklist.year")
    private Optional<String> year = Optional.empty();

    @Option(names = "--artist", paramLabel = "NAME", descriptionKey = "tracklist.artist")
    private Optional<String> artist = Optional.empty();

    @Option(names = "--composer", paramLabel = "NAMES", descriptionKey = "tracklist.composer")
    private Optional<String> composer = Optional.empty();

    @Mixin
    private DraftEdits edits = new DraftEdits();

    /** Whether exactly one source is named. */
    boolean namesOneSource() {
        return file.isPresent() != folder.isPresent();
    }

    /** What problems and sentences call the source. */
    String name() {
        return folder.map(Path::toString)
                .or(() -> file.filter(f -> !f.equals("-"))
                        .map(f -> String.valueOf(Path.of(f).getFileName())))
                .orElse("-");
    }

    /** Reads the source; what the options say counts before what it says itself, and what they correct is corrected. */
    DraftReading read(Session session, List<Film> films) throws IOException {
        return switch (source(session, films)) {
            case DraftReading.Good(var draft) -> new DraftReading.Good(edits.of(said(draft)));
            case DraftReading.Bad bad -> bad;
        };
    }

    /** The correction that did not fit what was read, as it was written. */
    Optional<String> wrongEdit() {
        return edits.wrong();
    }

    /** Whether the options name a film though the source names its own in every row. */
    boolean contradicts(Draft draft) {
        return (film.isPresent() || release.isPresent()) && draft.isWholeFilm();
    }

    private DraftReading source(Session session, List<Film> films) throws IOException {
        if (folder.isPresent()) {
            return TaggedFiles.read(session.library().audioUnder(folder.get()), name());
        }
        var known = DraftFilm.known(film.orElse(""), release.orElse(""), films);
        var named = file.orElse("-");
        return named.equals("-")
                ? Drafts.read(session.outside().in().readNBytes(TracklistCsv.MAX_BYTES + 1), name(), known)
                : Drafts.read(Path.of(named), known);
    }

    private Draft said(Draft draft) {
        var said = with(draft, TracklistColumn.FILM, film);
        said = with(said, TracklistColumn.FILM_YEAR, filmYear);
        said = with(said, TracklistColumn.RELEASE, release);
        said = with(said, TracklistColumn.RELEASE_YEAR, year);
        said = with(said, TracklistColumn.RELEASE_ARTIST, artist);
        return with(said, TracklistColumn.COMPOSER, composer);
    }

    private static Draft with(Draft draft, TracklistColumn column, Optional<String> value) {
        return value.map(v -> draft.about(column, v)).orElse(draft);
    }
}
