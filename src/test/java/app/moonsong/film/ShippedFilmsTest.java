package app.moonsong.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedFilmsTest {
    private final ShippedFilm her = ShippedFilms.all().getFirst();

    @Test
    void herHasItsFiveReleasesTheListOfThirteenFirst() {
        var film = her.film();
        assertThat(film.id()).isEqualTo("her");
        assertThat(film.koreanTitle()).contains("그녀");
        assertThat(film.year()).hasValue(2013);
        assertThat(film.releases())
                .extracting(Release::id)
                .containsExactly(
                        "source-list", "original-score-2021", "promo-2014", "the-moon-song-2014", "its-blitz-2009");
        assertThat(film.releases()).extracting(r -> r.tracks().size()).containsExactly(13, 13, 13, 3, 1);
    }

    @Test
    void theListOfThirteenKeepsItsOrderAndSpelling() {
        assertThat(her.film().releases().getFirst().tracks())
                .extracting(Track::title)
                .containsExactly(
                        "Sleepwalker",
                        "Dimensions",
                        "Song On The Beach",
                        "Morning Talk Supersymmetry",
                        "Owl",
                        "Milk & Honey (Alan Watts & 641)",
                        "Loneliness #4 Other People's Letters",
                        "Divorce Papers",
                        "Loneliness #3 Night Talking",
                        "Some Other Place",
                        "Yeah Yeahs- Skeletons (with lyrics)",
                        "Scarlett Johansson - The Moon Song (her)",
                        "Karen O - The Moon Song");
    }

    @Test
    void onlyTheKnownLengthsStand() {
        var known = her.film().releases().stream()
                .flatMap(r -> r.tracks().stream())
                .filter(t -> t.length().isPresent())
                .collect(Collectors.toMap(
                        t -> t.id().toString(), t -> t.length().orElseThrow().toSeconds()));
        var expected = new HashMap<String, Long>();
        expected.put("her/original-score-2021/1-07", 213L);
        expected.put("her/original-score-2021/1-10", 149L);
        expected.put("her/original-score-2021/1-13", 339L);
        expected.put("her/promo-2014/1-07", 213L);
        expected.put("her/promo-2014/1-10", 149L);
        expected.put("her/the-moon-song-2014/1-01", 185L);
        expected.put("her/the-moon-song-2014/1-02", 146L);
        expected.put("her/the-moon-song-2014/1-03", 110L);
        expected.put("her/its-blitz-2009/1-04", 302L);
        assertThat(known).isEqualTo(expected);
    }

    @Test
    void everyTrackOfTheListIsARecordingOfAnotherRelease() {
        var places = new HashMap<String, List<String>>();
        for (var release : her.film().releases()) {
            for (var track : release.tracks()) {
                places.computeIfAbsent(track.recording(), r -> new ArrayList<>())
                        .add(track.id().toString());
            }
        }
        assertThat(places).hasSize(17).allSatisfy((recording, tracks) -> assertThat(tracks)
                .as(recording)
                .hasSizeBetween(1, 3));
        assertThat(places.get("milk-and-honey-2"))
                .containsExactly("her/source-list/1-06", "her/original-score-2021/1-11", "her/promo-2014/1-11");
        assertThat(places.get("moon-song-film")).containsExactly("her/source-list/1-12", "her/the-moon-song-2014/1-03");
        assertThat(places.get("skeletons")).containsExactly("her/source-list/1-11", "her/its-blitz-2009/1-04");
    }

    @Test
    void onlyTheMoonSongHasSeveralVersions() {
        var recordings = her.film().releases().stream()
                .flatMap(r -> r.tracks().stream())
                .collect(Collectors.groupingBy(Track::song, Collectors.mapping(Track::recording, Collectors.toSet())));
        recordings.values().removeIf(set -> set.size() == 1);
        assertThat(recordings).containsOnlyKeys("the-moon-song");
        assertThat(recordings.get("the-moon-song")).hasSize(3);
    }

    @Test
    void thePageIsWrittenInBothLanguages() {
        assertThat(List.of(her.notes().story(), her.notes().theme(), her.notes().music()))
                .allSatisfy(note -> {
                    assertThat(note.english()).hasSizeGreaterThan(200).doesNotContainPattern("[가-힣]");
                    assertThat(note.korean()).hasSizeGreaterThan(100).containsPattern("[가-힣]");
                });
        assertThat(her.notes().theme().english()).contains("86th").contains("71st");
    }

    @Test
    void aShippedFilmReadsBackEqualWhenWritten() {
        for (var shipped : ShippedFilms.all()) {
            assertThat(TracklistCsvTest.good(TracklistCsvTest.written(shipped.film())))
                    .isEqualTo(shipped.film());
        }
    }
}
