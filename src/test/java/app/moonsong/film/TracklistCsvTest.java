package app.moonsong.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TracklistProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracklistCsvTest {
    private static final String HEADER = "film,release,position,title,length\n";

    @Test
    void theLeastTracklistHasFilmReleasePositionAndTitle() {
        var film = good("film,release,position,title\nx,album,1,One\n,,2,Two\n");
        assertThat(film.title()).isEqualTo("x");
        assertThat(film.releases()).hasSize(1);
        var track = film.releases().getFirst().tracks().get(1);
        assertThat(track.id()).hasToString("x/album/1-02");
        assertThat(track.recording()).isEqualTo("album/1-02");
        assertThat(track.song()).isEqualTo(track.recording());
        assertThat(track.length()).isEmpty();
    }

    @Test
    void tracksStandInOrderOfDiscAndPosition() {
        var film = good("film,release,disc,position,title\nx,a,2,1,C\nx,a,1,2,B\nx,a,1,1,A\n");
        assertThat(film.releases().getFirst().tracks()).extracting(Track::title).containsExactly("A", "B", "C");
    }

    @Test
    void aByteOrderMarkCrLfAndBlankRowsDoNotMatter() {
        var film = good("\uFEFFFilm,RELEASE, position ,title,#mine\r\n\r\nx,a,1,One,?\r\n,,,,\r\n\r\nx,a,2,Two,\r\n");
        assertThat(film.releases().getFirst().tracks()).hasSize(2);
    }

    @Test
    void everyThingWrongHasItsLineColumnAndKind() {
        assertThat(problem("film,release,title\nx,a,One\n")).isEqualTo(at(1, "position", Kind.MISSING_COLUMN, ""));
        assertThat(problem("film,release,position,title,title\n"))
                .isEqualTo(at(1, "title", Kind.DUPLICATE_COLUMN, "title"));
        assertThat(problem("film,release,position,title,lenght\n"))
                .isEqualTo(at(1, "lenght", Kind.UNKNOWN_COLUMN, "lenght"));
        assertThat(problem("film;release;position;title\nx;a;1;One\n").kind()).isEqualTo(Kind.WRONG_SEPARATOR);
        assertThat(problem("film\trelease\tposition\ttitle\n").kind()).isEqualTo(Kind.WRONG_SEPARATOR);
        assertThat(row("x,a,1,One")).isEqualTo(at(2, "", Kind.SHORT_ROW, "x,a,1,One"));
        assertThat(row("x,a,1,One, Two,3:00")).isEqualTo(at(2, "", Kind.LONG_ROW, "3:00"));
        assertThat(row("x,a,1,,")).isEqualTo(at(2, "title", Kind.EMPTY_CELL, ""));
        assertThat(row("x,a,,One,")).isEqualTo(at(2, "position", Kind.EMPTY_CELL, ""));
        assertThat(row(",a,1,One,")).isEqualTo(at(2, "film", Kind.EMPTY_CELL, ""));
        assertThat(row("X Y,a,1,One,")).isEqualTo(at(2, "film", Kind.BAD_ID, "X Y"));
        assertThat(row("x,../a,1,One,")).isEqualTo(at(2, "release", Kind.BAD_ID, "../a"));
        for (var position : List.of("-1", "1.5", "one", "100000", "99999999999", "１")) {
            assertThat(row("x,a," + position + ",One,")).isEqualTo(at(2, "position", Kind.BAD_NUMBER, position));
        }
        for (var length : List.of("333", "3:60", "3.33", "-3:33", "1:60:00", "0:00", "3:3", "NaN")) {
            assertThat(row("x,a,1,One," + length)).isEqualTo(at(2, "length", Kind.BAD_LENGTH, length));
        }
        assertThat(row("x,a,1,One,\nx,a,2,Two,\nx,a,1,Three,"))
                .isEqualTo(at(4, "position", Kind.DUPLICATE_POSITION, "1"));
        assertThat(row("x,a,1,One,\ny,a,1,Two,")).isEqualTo(at(3, "film", Kind.SECOND_FILM, "y"));
        assertThat(problem("").kind()).isEqualTo(Kind.NO_TRACKS);
        assertThat(problem(HEADER)).isEqualTo(at(0, "", Kind.NO_TRACKS, ""));
    }

    @Test
    void aQuoteThatIsNotClosedIsNamedWhereItOpens() {
        assertThat(row("x,a,1,One,\nx,a,2,\"Two,")).isEqualTo(at(3, "", Kind.UNTERMINATED_QUOTE, "x,a,2,\"Two,"));
        assertThat(row("x,a,1,\"One\" more,")).isEqualTo(at(2, "", Kind.UNTERMINATED_QUOTE, "x,a,1,\"One\" more,"));
        assertThat(row("x,a,1,\"One,\nx,a,2,\"Two,").kind()).isEqualTo(Kind.UNTERMINATED_QUOTE);
        assertThat(row("x,a,1,One,\n\nx,a,2,\"Two\nhalf\","))
                .isEqualTo(at(4, "title", Kind.LINE_BREAK_IN_CELL, "Two\nhalf"));
    }

    @Test
    void lineNumbersCountBlankLinesAndLineBreaksInCells() {
        var problems = bad(HEADER + "\r\n\r\nx,a,1,\"On\ne\",9\rx,a,2,Two,\nx,a,z,Three,\n");
        assertThat(problems).extracting(TracklistProblem::line).containsExactly(4);
        problems = bad(HEADER + "\n\nx,a,1,One,9\rx,a,2,Two,\r\nx,a,z,Three,\n");
        assertThat(problems).extracting(TracklistProblem::line).containsExactly(4, 6);
    }

    @Test
    void onlyStrictUtf8IsText() {
        var csv = HEADER + "x,a,1,One,\nx,a,2,문 송,\n";
        assertThat(bad(csv.getBytes(Charset.forName("x-windows-949"))))
                .containsExactly(at(3, "", Kind.WRONG_ENCODING, ""));
        for (var utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(bad(csv.getBytes(utf16))).containsExactly(at(1, "", Kind.WRONG_ENCODING, ""));
        }
        assertThat(bad("x".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(bad(new byte[] {'f', (byte) 0xE2, (byte) 0x82})).containsExactly(at(1, "", Kind.WRONG_ENCODING, ""));
    }

    @Test
    void whatContradictsAnEarlierRowIsNotTaken() {
        var header = "film,film_year,release,release_year,position,title,recording,song\n";
        assertThat(problem(header + "x,2013,a,,1,One,,\nx,2014,a,,2,Two,,\n"))
                .isEqualTo(at(3, "film_year", Kind.CONTRADICTION, "2014"));
        assertThat(problem(header + "x,,a,13,1,One,,\n")).isEqualTo(at(2, "release_year", Kind.BAD_NUMBER, "13"));
        assertThat(problem(header + "x,,a,,1,One,r,s\nx,,b,,1,Two,r,t\n"))
                .isEqualTo(at(3, "song", Kind.CONTRADICTION, "t"));
        var film = good(header + "x,,a,,1,One,r,s\nx,,b,,1,Two,r,\n");
        assertThat(film.releases().get(1).tracks().getFirst().song()).isEqualTo("s");
    }

    @Test
    void idsOfMusicBrainzAreKeptAndNothingElseIsTakenForOne() {
        var header = "film,release,position,title,release_musicbrainz,musicbrainz_recording,musicbrainz_track\n";
        var id = "F27EC8DB-AF05-4F36-916E-3D57F91ECF5E";
        var release = good(header + "x,a,1,One," + id + "," + id + "," + id + "\nx,a,2,Two,,,\n")
                .releases()
                .getFirst();
        assertThat(release.musicBrainz()).isEqualTo(id.toLowerCase(Locale.ROOT));
        assertThat(release.tracks().getFirst().musicBrainz())
                .isEqualTo(new TrackIds(id.toLowerCase(Locale.ROOT), id.toLowerCase(Locale.ROOT)));
        assertThat(release.tracks().getLast().musicBrainz()).isEqualTo(TrackIds.NONE);
        assertThat(problem(header + "x,a,1,One,f27ec8db,,\n"))
                .isEqualTo(at(2, "release_musicbrainz", Kind.BAD_MUSICBRAINZ_ID, "f27ec8db"));
        assertThat(problem(header + "x,a,1,One,,,one\n"))
                .isEqualTo(at(2, "musicbrainz_track", Kind.BAD_MUSICBRAINZ_ID, "one"));
    }

    @Test
    void sizeRowsCellsAndProblemsAreBounded() {
        assertThat(bad(new byte[TracklistCsv.MAX_BYTES + 1])).containsExactly(at(0, "", Kind.TOO_LARGE, ""));
        var rows = new StringBuilder(HEADER);
        for (int i = 1; i <= TracklistCsv.MAX_ROWS + 1; i++) {
            rows.append("x,a,").append(i).append(",T,\n");
        }
        assertThat(bad(rows.toString())).containsExactly(at(TracklistCsv.MAX_ROWS + 2, "", Kind.TOO_LARGE, ""));
        assertThat(row("x,a,1," + "é".repeat(TracklistCsv.MAX_CELL + 1) + ",").kind())
                .isEqualTo(Kind.TOO_LARGE);
        assertThat(bad(HEADER + "x,a,-1,T,\n".repeat(5_000))).hasSize(TracklistCsv.MAX_PROBLEMS);
        assertThat(row("x,a,1,T," + "9".repeat(500)).value()).hasSize(60);
    }

    @Test
    void aFileThatCannotBeOpenedIsAProblemNotAnException(@TempDir Path dir) throws IOException {
        for (var path : List.of(dir.resolve("none.csv"), dir)) {
            assertThat(TracklistCsv.read(path))
                    .isInstanceOfSatisfying(TracklistReading.Bad.class, bad -> assertThat(bad.problems())
                            .extracting(TracklistProblem::kind)
                            .containsExactly(Kind.UNREADABLE));
        }
        var file = Files.writeString(dir.resolve("문 송.csv"), HEADER + "x,a,1,One,q\n");
        assertThat(TracklistCsv.read(file))
                .isEqualTo(new TracklistReading.Bad(
                        List.of(new TracklistProblem("문 송.csv", 2, "length", Kind.BAD_LENGTH, "q"))));
    }

    @Test
    void lengthsAreExact() {
        var film = good(HEADER + "x,a,1,A,3:05\nx,a,2,B,1:02:03.25\nx,a,3,C,75:00.001\n");
        assertThat(film.releases().getFirst().tracks())
                .extracting(t -> t.length().orElseThrow())
                .containsExactly(Duration.ofSeconds(185), Duration.ofMillis(3_723_250), Duration.ofMillis(4_500_001));
        assertThat(good(written(film))).isEqualTo(film);
    }

    @Test
    void alternativeTitlesKeepLanguagesAndSigns() {
        var cell = "ko:문 송|zh-Hant:月之歌| Moon: Song |:re:member|A\\|B|:C:\\\\D||her: love";
        var film = good("film,release,position,title,alternatives\nx,a,1,One,\"" + cell + "\"\n");
        var alternatives = film.releases().getFirst().tracks().getFirst().alternatives();
        assertThat(alternatives)
                .containsExactly(
                        new AlternativeTitle("문 송", "ko"),
                        new AlternativeTitle("月之歌", "zh-Hant"),
                        new AlternativeTitle("Moon: Song", ""),
                        new AlternativeTitle("re:member", ""),
                        new AlternativeTitle("A|B", ""),
                        new AlternativeTitle("C:\\D", ""),
                        new AlternativeTitle("her: love", ""));
        assertThat(good(written(film))).isEqualTo(film);
    }

    @Test
    void noWrittenCellIsAFormulaAndAllReadBackEqual() {
        for (var title : List.of(
                "=1+1", "+1", "-", "@x", "'=1", "''-x", "'39", "'", "＝x", "a,b", "\"q\"", "\"", "#4", ";", "a\\",
                "\\|")) {
            var film = good("film,release,position,title\nx,a,1,T\n");
            var track = film.releases().getFirst().tracks().getFirst();
            var changed = new Track(
                    track.id(),
                    title,
                    title,
                    title,
                    track.length(),
                    List.of(new AlternativeTitle(title, ""), new AlternativeTitle(title, "ko")),
                    title,
                    title,
                    new Note(title, title));
            var one = film.releases().getFirst();
            film = new Film(
                    "x",
                    title,
                    java.util.Optional.of(title),
                    film.year(),
                    List.of(new Release("a", title, title, one.year(), List.of(changed))));
            var csv = written(film);
            assertThat(csv).doesNotContainPattern("(?m)(^|,|\")[=+@-]");
            assertThat(good(csv)).isEqualTo(film);
        }
    }

    static String written(Film film) {
        var out = new StringWriter();
        try {
            TracklistCsv.write(film, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Film good(String csv) {
        return switch (read(csv.getBytes(StandardCharsets.UTF_8))) {
            case TracklistReading.Good(var film) -> film;
            case TracklistReading.Bad(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static TracklistReading read(byte[] bytes) {
        return TracklistCsv.read(new ByteArrayInputStream(bytes), "t.csv");
    }

    private static List<TracklistProblem> bad(byte[] bytes) {
        return switch (read(bytes)) {
            case TracklistReading.Good(var film) -> throw new AssertionError(film.toString());
            case TracklistReading.Bad(var problems) -> problems;
        };
    }

    private static List<TracklistProblem> bad(String csv) {
        return bad(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static TracklistProblem problem(String csv) {
        var problems = bad(csv);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static TracklistProblem row(String rows) {
        return problem(HEADER + rows + "\n");
    }

    private static TracklistProblem at(int line, String column, Kind kind, String value) {
        return new TracklistProblem("t.csv", line, column, kind, value);
    }
}
