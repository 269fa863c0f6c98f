package app.moonsong.cli;

import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IdentifyReport;
import app.moonsong.library.IndexedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code identify}: finds which track each file is; or does so for a listing of files that are not here. */
@picocli.CommandLine.Command(name = "identify")
final class IdentifyCommand implements Command {
    @Option(names = "--film", paramLabel = "FILM", descriptionKey = "identify.film")
    private Optional<String> film = Optional.empty();

    @Option(names = "--explain", descriptionKey = "identify.explain")
    private boolean explain;

    @Option(names = "--listing", paramLabel = "FILES.csv", descriptionKey = "identify.listing")
    private Optional<Path> listing = Optional.empty();

    @Option(names = "--tracklist", paramLabel = "TRACKS.csv", descriptionKey = "identify.tracklist")
    private Optional<Path> tracklist = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        if (listing.isPresent() != tracklist.isPresent()) {
            return session.wrong("identify.both");
        }
        return listing.isPresent()
                ? Listings.identify(session, listing.get(), tracklist.orElseThrow())
                : library(session);
    }

    private Exit library(Session session) {
        var library = session.library();
        if (film.isPresent() && library.film(film.get()).isEmpty()) {
            return session.fail("film.unknown", film.get());
        }
        IdentifyReport report;
        try (var work = new Work(session, "work.identify")) {
            report = library.identify(work);
        }
        List<HeldFile> shown = library.matches().stream()
                .filter(m -> m.file().state() == IndexedFile.State.PRESENT)
                .filter(m -> film.isEmpty() || of(m, film.get()))
                .toList();
        new Matches(session, library, report.changes()).print(shown, explain);
        return summary(session, shown);
    }

    private static boolean of(HeldFile held, String film) {
        return held.match()
                .best()
                .map(Candidate::track)
                .filter(t -> t.film().equals(film))
                .isPresent();
    }

    static Exit summary(Session session, List<HeldFile> shown) {
        long held = shown.stream().filter(m -> m.match().decision().holds()).count();
        long review = shown.stream()
                .filter(m -> m.match().decision() == Decision.REVIEW)
                .count();
        if (!session.json()) {
            session.say("identify.done", held, review, shown.size() - held - review);
        }
        return review == 0 ? Exit.DONE : Exit.LEFT_OVER;
    }
}
