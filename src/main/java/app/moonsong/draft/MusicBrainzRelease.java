package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.MusicBrainzId;
import app.moonsong.film.TrackLength;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import app.moonsong.text.JsonTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Reads what MusicBrainz answers to {@code /ws/2/release/…?inc=recordings+artist-credits&fmt=json}. */
final class MusicBrainzRelease {
    private static final int YEAR_DIGITS = 4;

    private MusicBrainzRelease() {}

    /** Whether a text looks like JSON. */
    static boolean isJson(String text) {
        var start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[{");
    }

    /**
     * Reads the JSON of a release, or of an answer that holds releases: then the first with tracks.
     *
     * @param file what problems call it
     */
    static DraftReading read(String json, String file) {
        JsonTree tree;
        try {
            tree = JsonTree.read(json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return DraftReading.Bad.of(file, line, TracklistProblem.Kind.BAD_JSON, "");
        }
        var candidates = Stream.of(
                        Stream.of(tree, tree.get("release")),
                        tree.items().stream(),
                        tree.get("releases").items().stream())
                .flatMap(s -> s);
        return candidates
                .filter(r ->
                        r.get("media").items().stream().anyMatch(m -> !tracks(m).isEmpty()))
                .findFirst()
                .<DraftReading>map(r -> new DraftReading.Good(draft(r)))
                .orElseGet(() -> DraftReading.Bad.of(file, tree.line(), TracklistProblem.Kind.NOT_A_RELEASE, ""));
    }

    private static Draft draft(JsonTree release) {
        var about = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        about.put(RELEASE_TITLE, release.get("title").text());
        about.put(RELEASE_ARTIST, credit(release).orElse(""));
        var date = release.get("date").text();
        about.put(RELEASE_MUSICBRAINZ, id(release));
        about.put(RELEASE_YEAR, date.length() < YEAR_DIGITS ? "" : date.substring(0, YEAR_DIGITS));
        var media = release.get("media").items();
        boolean music = media.stream().flatMap(m -> tracks(m).stream()).anyMatch(MusicBrainzRelease::isMusic);
        var rows = new ArrayList<DraftRow>();
        var leftOut = new ArrayList<SourceLine>();
        for (int i = 0; i < media.size(); i++) {
            int disc = media.get(i).get("position").number().orElse(i + 1);
            int place = hidden(media.get(i)).isPresent() ? 0 : 1;
            for (var track : tracks(media.get(i))) {
                if (isMusic(track) || !music) {
                    rows.add(row(track, disc, place));
                } else {
                    leftOut.add(new SourceLine(track.line(), title(track)));
                }
                place++;
            }
        }
        return new Draft(about, rows, leftOut);
    }

    /** All tracks of a medium: the one hidden before the first, the listed ones, those of the data part. */
    private static List<JsonTree> tracks(JsonTree medium) {
        return Stream.of(
                        hidden(medium).stream(),
                        medium.get("tracks").items().stream(),
                        medium.get("data-tracks").items().stream())
                .flatMap(s -> s)
                .toList();
    }

    private static Optional<JsonTree> hidden(JsonTree medium) {
        return Optional.of(medium.get("pregap")).filter(t -> !t.fields().isEmpty());
    }

    /** Whether it can be heard: no video, and no data that has only a place. */
    private static boolean isMusic(JsonTree track) {
        boolean video = track.get("recording").get("video").text().equals("true");
        return !video && !title(track).equals("[data track]");
    }

    private static String title(JsonTree track) {
        var title = track.get("title").text();
        return title.isEmpty() ? track.get("recording").get("title").text() : title;
    }

    private static DraftRow row(JsonTree track, int disc, int place) {
        var recording = track.get("recording");
        var title = track.get("title").text();
        var length =
                track.get("length").number().or(() -> recording.get("length").number());
        var other = recording.get("title").text();
        return DraftRow.of(track.line(), title(track))
                .with(DISC, disc)
                .with(POSITION, track.get("position").number().orElse(place))
                .with(ARTIST, credit(track).or(() -> credit(recording)).orElse(""))
                .with(COMPOSER, composers(recording))
                .with(
                        LENGTH,
                        length.filter(l -> l > 0)
                                .map(Duration::ofMillis)
                                .map(TrackLength::written)
                                .orElse(""))
                .with(ALTERNATIVES, title.isEmpty() || other.equals(title) ? "" : Pairs.alternative(other))
                .with(RECORDING, recording.get("id").text())
                .with(MUSICBRAINZ_RECORDING, id(recording))
                .with(MUSICBRAINZ_TRACK, id(track));
    }

    /** What it is called by there; empty for what is no such id, which would not be taken. */
    private static String id(JsonTree of) {
        var id = of.get("id").text();
        return MusicBrainzId.is(id) ? id : "";
    }

    private static Optional<String> credit(JsonTree of) {
        var credit = of.get("artist-credit").items().stream()
                .map(a -> (a.get("name").text().isEmpty()
                                ? a.get("artist").get("name").text()
                                : a.get("name").text())
                        + a.get("joinphrase").text())
                .collect(Collectors.joining());
        return credit.isBlank() ? Optional.empty() : Optional.of(credit);
    }

    private static String composers(JsonTree recording) {
        List<JsonTree> relations = recording.get("relations").items();
        return Stream.concat(
                        relations.stream(),
                        relations.stream().flatMap(r -> r.get("work").get("relations").items().stream()))
                .filter(r -> r.get("type").text().equals("composer"))
                .map(r -> r.get("artist").get("name").text())
                .filter(n -> !n.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
