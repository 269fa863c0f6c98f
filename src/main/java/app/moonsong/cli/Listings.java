package app.moonsong.cli;

import app.moonsong.identify.Decision;
import app.moonsong.identify.ListingIdentifier;
import app.moonsong.identify.ListingRow;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Identifies a listing of files that are not here against a list of tracks, and prints one row per listed file. */
final class Listings {
    private Listings() {}

    static Exit identify(Session session, Path files, Path tracks) throws IOException {
        var counts = new EnumMap<Decision, Integer>(Decision.class);
        ListingIdentifier identifier;
        try (var in = Files.newBufferedReader(tracks)) {
            identifier = ListingIdentifier.of(in);
        } catch (IOException e) {
            return unreadable(session, tracks, e);
        }
        try (var in = Files.newBufferedReader(files)) {
            identifier.identify(in, row -> {
                print(session, row);
                counts.merge(row.decision(), 1, Integer::sum);
            });
        } catch (IOException e) {
            return unreadable(session, files, e);
        }
        summary(session, counts);
        return Exit.DONE;
    }

    /** What the file system says stays its own; the rest is about what stands in the file. */
    private static Exit unreadable(Session session, Path file, IOException problem) throws IOException {
        if (problem instanceof FileSystemException) {
            throw problem;
        }
        return problem instanceof MalformedInputException
                ? session.fail("listing.not-utf8", file)
                : session.fail("listing.bad", file, String.valueOf(problem.getMessage()));
    }

    private static void summary(Session session, Map<Decision, Integer> counts) {
        if (!session.json()) {
            session.say(
                    "identify.done",
                    counts.getOrDefault(Decision.ACCEPTED, 0),
                    counts.getOrDefault(Decision.REVIEW, 0),
                    counts.getOrDefault(Decision.NONE, 0));
        }
    }

    private static void print(Session session, ListingRow row) {
        if (session.json()) {
            Json.line(session.out(), json -> json(json, row));
            return;
        }
        var id = row.best().map(ListingRow.ListingCandidate::id).orElse("");
        new Table()
                .row(
                        session.words().say("decision." + row.decision().name()),
                        row.file(),
                        "→",
                        id,
                        "%.2f".formatted(row.distance()))
                .print(session.out(), "");
    }

    private static void json(Json json, ListingRow row) {
        json.text("file", row.file())
                .text("id", row.best().map(ListingRow.ListingCandidate::id))
                .share("distance", row.distance())
                .text("decision", row.decision().name().toLowerCase(Locale.ROOT))
                .list("candidates", row.candidates(), (at, c) -> at.text("id", c.id())
                        .share("distance", c.distance()))
                .list("evidence", row.evidence(), Matches::evidence);
    }
}
