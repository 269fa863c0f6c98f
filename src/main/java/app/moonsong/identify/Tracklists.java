package app.moonsong.identify;

import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** All lines of all tracklists, prepared for comparing, in an order that does not depend on how they came. */
final class Tracklists {
    private final List<Line> lines;
    private final Vocabulary vocabulary;

    private Tracklists(List<Line> lines, Vocabulary vocabulary) {
        this.lines = List.copyOf(lines);
        this.vocabulary = vocabulary;
    }

    /** One line before it is prepared: texts as the tracklist has them, empty when not known. */
    record Row(
            String key,
            Heading heading,
            OptionalInt disc,
            OptionalInt position,
            List<String> titles,
            Credits credits,
            double seconds,
            String recording) {}

    /** What stands over a tracklist. */
    record Heading(String title, String artist, List<String> filmTitles) {}

    /** Who plays and who wrote a line. */
    record Credits(String artist, String composer) {}

    static Tracklists ofFilms(List<Film> films) {
        var rows = new ArrayList<Row>();
        for (Film film : films) {
            var titles = new ArrayList<String>();
            titles.add(film.title());
            film.koreanTitle().ifPresent(titles::add);
            for (Release release : film.releases()) {
                var heading = new Heading(release.title(), release.artist(), titles);
                release.tracks().forEach(t -> rows.add(row(t, heading)));
            }
        }
        return ofRows(rows);
    }

    private static Row row(Track track, Heading heading) {
        var titles = new ArrayList<String>();
        titles.add(track.title());
        track.alternatives().stream().map(AlternativeTitle::title).forEach(titles::add);
        String artist = track.artist().isBlank() ? heading.artist() : track.artist();
        return new Row(
                track.id().toString(),
                heading,
                OptionalInt.of(track.id().disc()),
                position(track),
                titles,
                new Credits(artist, track.composer()),
                track.length().map(d -> d.toMillis() / 1000.0).orElse(-1.0),
                track.id().film() + '/' + track.recording());
    }

    /** What is hidden before the first track has no number that a file could say. */
    private static OptionalInt position(Track track) {
        int position = track.id().position();
        return position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    static Tracklists ofRows(List<Row> unordered) {
        var rows = new ArrayList<>(unordered);
        rows.sort(Comparator.comparing(Row::key));
        var phrases = new ArrayList<List<Phrase>>(rows.size());
        var words = new ArrayList<List<Token>>(rows.size());
        for (Row row : rows) {
            var own = row.titles().stream()
                    .filter(t -> !t.isBlank())
                    .map(Phrase::of)
                    .toList();
            phrases.add(own);
            words.add(own.isEmpty() ? List.of() : own.getFirst().tokens());
        }
        var vocabulary = Vocabulary.of(words);
        var issues = new Issues();
        var people = new People();
        var lines = new ArrayList<Line>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), phrases.get(i), vocabulary, issues, people));
        }
        return new Tracklists(lines, vocabulary);
    }

    private static Line line(Row row, List<Phrase> phrases, Vocabulary vocabulary, Issues issues, People people) {
        var titles = new ArrayList<Title>();
        Names artist = people.of(row.credits().artist());
        for (Phrase phrase : phrases) {
            if (!phrase.tokens().isEmpty()) {
                titles.add(new Title(phrase, vocabulary));
            }
        }
        if (titles.isEmpty()) {
            titles.add(new Title(Phrase.EMPTY, vocabulary));
        } else if (artist.isEmpty()) {
            artist = splitArtist(phrases.getFirst(), titles, vocabulary, people);
        }
        return new Line(
                row.key(),
                issues.of(row.heading()),
                row.disc(),
                row.position(),
                List.copyOf(titles),
                artist,
                people.of(row.credits().composer()),
                people.words(artist),
                row.seconds(),
                row.recording());
    }

    /** A list of various artists often writes "Artist - Title" where the title belongs: then both readings are titles. */
    private static Names splitArtist(Phrase phrase, List<Title> titles, Vocabulary vocabulary, People people) {
        String[] parts = phrase.raw().split(" - ", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            return Names.NONE;
        }
        var rest = Phrase.of(parts[1]);
        if (!rest.tokens().isEmpty()) {
            titles.add(new Title(rest, vocabulary));
        }
        return people.of(parts[0]);
    }

    List<Line> lines() {
        return lines;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
