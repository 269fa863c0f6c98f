package app.moonsong.identify;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.film.TracklistCsv;
import app.moonsong.film.TracklistReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Measures one film's identification: {@code IdentifyHerBench TRACKLIST.csv NAMES.csv NEGATIVES.csv SPANS.csv}. NAMES holds
 * {@code text,truth_release,truth_no}, NEGATIVES {@code title,artist,album,seconds} of other people's tracks, SPANS
 * {@code text,canonical_release,canonical_no}. A name is right when its best candidate is the recording that the truth is.
 */
public final class IdentifyHerBench {
    private static final Pattern SECONDS = Pattern.compile("\\(?\\b(\\d{2,3}) ?s\\b\\)?");
    private static final Pattern TAG = Pattern.compile("(artist|album|title)='((?:[^']|'(?![ ,)]|$))*)'");

    private final Film film;
    private final Identifier identifier;

    private IdentifyHerBench(Film film) {
        this.film = film;
        identifier = new Identifier(List.of(film));
    }

    public static void main(String[] args) throws IOException {
        if (!(TracklistCsv.read(Path.of(args[0])) instanceof TracklistReading.Good good)) {
            throw new IOException("not a tracklist: " + args[0]);
        }
        var bench = new IdentifyHerBench(good.film());
        bench.names(rows(Path.of(args[1])));
        bench.negatives(rows(Path.of(args[2])));
        bench.spans(rows(Path.of(args[3])));
    }

    private void names(List<Map<String, String>> rows) {
        int right = 0;
        int accepted = 0;
        for (var row : rows) {
            var match = identify(clue(row.get("text")));
            boolean held = match.decision() == Decision.ACCEPTED;
            boolean none = row.get("truth_no").startsWith("must not") || row.get("truth_no").equals("album");
            boolean good = none ? !held : isRight(match, row.get("truth_release"), row.get("truth_no"));
            right += good ? 1 : 0;
            accepted += held ? 1 : 0;
            System.out.println((good ? "right " : "WRONG ") + row.get("text") + " = " + row.get("truth_release") + " "
                    + row.get("truth_no") + "\n    " + shown(match));
        }
        System.out.printf("names: %d of %d right, %d accepted%n", right, rows.size(), accepted);
    }

    private void negatives(List<Map<String, String>> rows) {
        int accepted = 0;
        int review = 0;
        for (var row : rows) {
            var match = identify(tagged(row.get("title"), row.get("artist"), row.get("album"), row.get("seconds")));
            accepted += match.decision() == Decision.ACCEPTED ? 1 : 0;
            review += match.decision() == Decision.REVIEW ? 1 : 0;
            if (match.decision() != Decision.NONE) {
                System.out.println("WRONG " + row + "\n    " + shown(match));
            }
        }
        System.out.printf("negatives: %d, accepted %d, review %d%n", rows.size(), accepted, review);
    }

    private void spans(List<Map<String, String>> rows) {
        int right = 0;
        int accepted = 0;
        for (var row : rows) {
            var match = identify(tagged(row.get("text"), "", "", ""));
            boolean good = isRight(match, row.get("canonical_release"), row.get("canonical_no"));
            right += good ? 1 : 0;
            accepted += match.decision() == Decision.ACCEPTED ? 1 : 0;
            if (!good) {
                System.out.println("WRONG " + row + "\n    " + shown(match));
            }
        }
        System.out.printf("spans as titles alone: %d of %d right, %d accepted%n", right, rows.size(), accepted);
    }

    private Match identify(Clue clue) {
        return identifier.identify(List.of(clue)).getFirst();
    }

    private boolean isRight(Match match, String release, String number) {
        var track = track(release, Integer.parseInt(number.split(" ", 2)[0]));
        var others = number.contains("(or ") ? track(release, number.charAt(number.indexOf("(or ") + 4) - '0') : track;
        return match.best()
                .map(b -> recording(b.track()))
                .filter(r -> r.equals(track.recording()) || r.equals(others.recording()))
                .isPresent();
    }

    private String recording(TrackId id) {
        return film.releases().stream()
                .flatMap(r -> r.tracks().stream())
                .filter(t -> t.id().equals(id))
                .map(Track::recording)
                .findFirst()
                .orElseThrow();
    }

    /** The release whose title shares most words with the truth's. */
    private Track track(String title, int number) {
        Release best = film.releases().getFirst();
        for (Release release : film.releases()) {
            best = alike(release.title(), title) > alike(best.title(), title) ? release : best;
        }
        return best.tracks().stream()
                .filter(t -> t.id().position() == number)
                .findFirst()
                .orElseThrow();
    }

    private static double alike(String a, String b) {
        var x = Phrase.of(a).tokens().stream().map(Token::text).toList();
        var y = Phrase.of(b).tokens().stream().map(Token::text).toList();
        return (double) x.stream().filter(y::contains).count() / Math.max(x.size(), y.size());
    }

    private static String shown(Match match) {
        return match.decision() + " " + match.candidates() + "\n    " + match.evidence();
    }

    private static Clue clue(String text) {
        if (!text.startsWith("tags:")) {
            var seconds = SECONDS.matcher(text);
            String name = SECONDS.matcher(text).replaceFirst("").strip().replaceFirst("\\.mp3$", "");
            return clue(name, "", "", "", seconds.find() ? seconds.group(1) : "");
        }
        var tags = new java.util.HashMap<String, String>();
        var found = TAG.matcher(text);
        while (found.find()) {
            tags.put(found.group(1), found.group(2));
        }
        var seconds = SECONDS.matcher(text.replaceAll("'[^']*'", ""));
        return tagged(
                tags.getOrDefault("title", ""),
                tags.getOrDefault("artist", ""),
                tags.getOrDefault("album", ""),
                seconds.find() ? seconds.group(1) : "");
    }

    private static Clue tagged(String title, String artist, String album, String seconds) {
        return clue("", title, artist, album, seconds);
    }

    private static Clue clue(String name, String title, String artist, String album, String seconds) {
        return new Clue(
                name + title,
                "",
                name,
                title,
                artist,
                "",
                album,
                OptionalInt.empty(),
                OptionalInt.empty(),
                seconds.isBlank() ? Optional.empty() : Optional.of(Duration.ofSeconds(Long.parseLong(seconds))));
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            parser.forEach(r -> rows.add(r.toMap()));
        }
        return rows;
    }
}
