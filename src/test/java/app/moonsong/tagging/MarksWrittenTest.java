package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stars, labels and lyrics in the ways other players read. */
class MarksWrittenTest {
    private static final Map<String, String> TAGS = Map.of("title", "Old");
    private static final String SUNG = "I'm lying on the moon\n달에 누워 있어";

    @TempDir
    private Path folder;

    private static TagEdit edit(TagField field, String... values) {
        return TagEdit.of(Map.of(field, List.of(values)));
    }

    private static List<String> said(Path file, String key) {
        return Sample.frames(file).stream()
                .filter(f -> f.key().equals(key))
                .flatMap(f -> f.values().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void starsAndLabelsAreWrittenReadBackAndTakenOut(Format format) throws Exception {
        var file = Sample.in(folder, format, TAGS);
        var sound = AudioHash.of(file);
        for (int half = 1; half <= 10; half++) {
            var stars = Integer.toString(half);
            assertThat(Sample.edit(file, edit(TagField.RATING, stars))).isEqualTo(new Outcome.Written(file));
            assertThat(Sample.text(file, TagField.RATING)).isEqualTo(stars);
        }
        Sample.edit(file, edit(TagField.KEYWORDS, "비", "work"));
        assertThat(Sample.read(file).tags().values()).containsEntry(TagField.KEYWORDS, List.of("비", "work"));
        assertThat(Sample.edit(file, edit(TagField.RATING))).isEqualTo(new Outcome.Written(file));
        assertThat(Sample.text(file, TagField.RATING)).isEmpty();
        assertThat(AudioHash.of(file)).isEqualTo(sound);
    }

    @Test
    void eachFormatSaysStarsInEveryWayThatIsRead() {
        var mp3 = Sample.in(folder, Format.MP3, TAGS);
        Sample.edit(mp3, edit(TagField.RATING, "7"));
        assertThat(said(mp3, "TXXX:FMPS_RATING")).containsExactly("0.7");
        assertThat(popularities(mp3)).containsExactly("Windows Media Player 9 Series\0\u00BA");
        var flac = Sample.in(folder, Format.FLAC, TAGS);
        Sample.edit(flac, edit(TagField.RATING, "7"));
        assertThat(said(flac, "RATING")).containsExactly("70");
        assertThat(said(flac, "FMPS_RATING")).containsExactly("0.7");
        var m4a = Sample.in(folder, Format.AAC, TAGS);
        Sample.edit(m4a, edit(TagField.RATING, "7"));
        assertThat(said(m4a, "rate")).containsExactly("70");
        assertThat(said(m4a, "----:FMPS_RATING")).containsExactly("0.7");
    }

    private static List<String> popularities(Path file) {
        return Sample.frames(file).stream()
                .filter(f -> f.key().equals("POPM"))
                .map(f -> new String(f.stored().toArray(), StandardCharsets.ISO_8859_1).substring(10))
                .toList();
    }

    @Test
    void aPopularimeterKeepsWhoseItIsAndHowOftenItWasPlayed() throws Exception {
        var content = "me@here\0@\0\0\1\2".getBytes(StandardCharsets.ISO_8859_1);
        var dialect = new Id3Dialect(4);
        var before = List.of(dialect.frame("POPM", content));
        var rated = RatingFrames.of(dialect, "POPM", before, 10);
        assertThat(rated).singleElement().satisfies(f -> {
            assertThat(f.values()).containsExactly("1.0");
            assertThat(new String(f.stored().toArray(), StandardCharsets.ISO_8859_1))
                    .endsWith("me@here\0\u00FF\0\0\1\2");
        });
        assertThat(RatingFrames.of(dialect, "POPM", rated, 0)).singleElement().satisfies(f -> assertThat(f.values())
                .isEmpty());
    }

    @Test
    void aChangeOfStarsIsReadAsOne() {
        var file = Sample.in(folder, Format.FLAC, TAGS);
        Sample.edit(file, edit(TagField.RATING, "4"));
        var plan = (Plan.Rewrite) new Tagger().plan(file, edit(TagField.RATING, "9"), Sample.CAREFUL);
        assertThat(FieldChange.of(plan.changes())).singleElement().satisfies(c -> assertThat(
                        List.of(c.name(), c.before(), c.after()))
                .containsExactly("rating", "2.0", "4.5"));
    }

    @Test
    void whatIsNoNumberOfStarsIsRefused() {
        var file = Sample.in(folder, Format.MP3, TAGS);
        for (var bad : List.of("11", "3.5", "many", "0")) {
            assertThat(Sample.edit(file, edit(TagField.RATING, bad)))
                    .as(bad)
                    .isEqualTo(new Outcome.Left(file, Refusal.BAD_VALUE, bad));
        }
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void lyricsAreWrittenReadAndTakenOut(Format format) throws Exception {
        var file = Sample.in(folder, format, TAGS);
        assertThat(Lyrics.of(file)).isEmpty();
        assertThat(Sample.edit(file, edit(TagField.LYRICS, SUNG))).isEqualTo(new Outcome.Written(file));
        assertThat(Lyrics.of(file)).contains(SUNG);
        assertThat(Sample.text(file, TagField.TITLE)).isEqualTo("Old");
        assertThat(Sample.edit(file, edit(TagField.LYRICS))).isEqualTo(new Outcome.Written(file));
        assertThat(Lyrics.of(file)).isEmpty();
    }

    @Test
    void ofSeveralLyricsThoseWithoutADescriptionAreSung() throws Exception {
        var file = Sample.in(folder, Format.FLAC, TAGS);
        Sample.edit(file, new TagEdit(Map.of(), Map.of("UNSYNCEDLYRICS", List.of("other")), new PictureEdit.Keep()));
        assertThat(Lyrics.of(file)).contains("other");
        Sample.edit(file, edit(TagField.LYRICS, SUNG));
        assertThat(Lyrics.of(file)).contains(SUNG);
        assertThat(said(file, "UNSYNCEDLYRICS")).isEmpty();
    }

    @Test
    void whatIsNoAudioHasNoLyrics() throws Exception {
        assertThat(Lyrics.of(Files.writeString(folder.resolve("a.mp3"), "no sound")))
                .isEmpty();
        assertThat(Lyrics.of(folder.resolve("nowhere.mp3"))).isEmpty();
    }
}
