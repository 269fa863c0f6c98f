package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of any name: of the listener's own, of other programs, of one format only. */
class FreeFieldsTest {
    private static final Map<String, String> TAGS = Map.of("title", "Old", "artist", "Arcade Fire", "track", "3");

    @TempDir
    private Path folder;

    private static TagEdit says(String word, String... values) {
        return TagEdit.named(Map.of(FieldName.of(word), List.of(values)));
    }

    /** What a file says of a free field, in order. */
    private static List<String> said(Path file, String word) {
        return Sample.frames(file).stream()
                .filter(f -> FieldName.ofKey(f.key()).equals(new FieldName.Free(word)))
                .flatMap(f -> f.values().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void aFieldOfAnyNameHasSeveralValuesAndIsTakenOutAgain(Format format) throws IOException {
        var file = Sample.in(folder, format, TAGS);
        var sound = AudioHash.of(file);
        assertThat(Sample.edit(file, says("mood", "비", "rain"))).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "MOOD")).containsExactly("비", "rain");
        assertThat(Sample.edit(file, says("Mood", "rain"))).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "MOOD")).containsExactly("rain");
        assertThat(Sample.edit(file, says("MOOD"))).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "MOOD")).isEmpty();
        assertThat(AudioHash.of(file)).isEqualTo(sound);
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void aFieldIsTheSameByItsOwnNameAndByThatOfAFormat(Format format) {
        var file = Sample.in(folder, format, TAGS);
        Sample.edit(file, says("TIT2", "Song on the Beach"));
        Sample.edit(file, says("tracknumber", "7/13"));
        assertThat(Sample.text(file, TagField.TITLE)).isEqualTo("Song on the Beach");
        assertThat(Sample.text(file, TagField.TRACK)).isEqualTo("7");
        assertThat(Sample.text(file, TagField.TRACK_TOTAL)).isEqualTo("13");
    }

    @Test
    void aFieldThatIsThereKeepsHowItIsSpelledAndItsLanguage() throws IOException {
        var file = Sample.in(folder, Format.MP3, Map.of());
        put(file, frame("TXXX", "\0Acoustid Id\0old"), frame("COMM", "\0engiTunNORM\0old"));
        assertThat(Sample.edit(file, says("acoustid id", "new"))).isEqualTo(new Outcome.Written(file));
        assertThat(Sample.edit(file, says("COMM:ITUNNORM", "달"))).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "ACOUSTID ID")).containsExactly("new");
        assertThat(said(file, "COMM:ITUNNORM")).containsExactly("달");
        assertThat(stored(file)).contains("Acoustid Id", "engiTunNORM");
    }

    @Test
    void aLinkIsReadAndWritten() throws IOException {
        var file = Sample.in(folder, Format.MP3, Map.of());
        put(file, frame("WXXX", "\1\u00ff\u00fe\u00ec\u00b2\0\0http://old"));
        assertThat(said(file, "WXXX:달")).containsExactly("http://old");
        assertThat(Sample.edit(file, says("WXXX:달", "http://new"))).isEqualTo(new Outcome.Written(file));
        assertThat(Sample.edit(file, says("WOAR", "https://arcadefire.com"))).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "WXXX:달")).containsExactly("http://new");
        assertThat(said(file, "WOAR")).containsExactly("https://arcadefire.com");
        assertThat(Sample.edit(file, says("WOAR", "달"))).isEqualTo(new Outcome.Left(file, Refusal.BAD_VALUE, "달"));
    }

    @Test
    void whatIsNoTextIsTakenOutButNotWrittenOver() throws IOException {
        var file = Sample.in(folder, Format.MP3, Map.of());
        put(file, frame("PRIV", "WM/Provider\0\1\2\3"));
        assertThat(Sample.edit(file, says("PRIV", "text")))
                .isInstanceOfSatisfying(
                        Outcome.Left.class, left -> assertThat(left.reason()).isEqualTo(Refusal.BAD_VALUE));
        assertThat(Sample.edit(file, says("PRIV"))).isEqualTo(new Outcome.Written(file));
        assertThat(Sample.frames(file)).noneMatch(f -> f.key().equals("PRIV"));
    }

    @Test
    void aFieldOfAnotherProgramStaysItsOwnInM4a() throws IOException {
        var file = Sample.in(folder, Format.AAC, TAGS);
        Sample.edit(file, says("MOOD", "rain"));
        var moods = Sample.frames(file).stream()
                .filter(f -> f.key().equals("----:MOOD"))
                .toList();
        var other =
                Mp4Dialect.frame(replaced(moods.getFirst().stored().toArray(), "com.apple.iTunes", "org.example.tags"));
        var change = new FrameChange("----:org.example.tags:MOOD", List.of(), List.of(other));
        new Tagger().write(new Plan.Rewrite(file, List.of(change), TagEdit.NONE), Sample.CAREFUL);
        assertThat(Sample.edit(file, says("----:org.example.tags:Mood", "sun", "wind")))
                .isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "----:ORG.EXAMPLE.TAGS:MOOD")).containsExactly("sun", "wind");
        assertThat(said(file, "MOOD")).containsExactly("rain");
        assertThat(Sample.edit(file, says("----:org.other:Mood", "sun")))
                .isInstanceOfSatisfying(
                        Outcome.Left.class, left -> assertThat(left.reason()).isEqualTo(Refusal.BAD_VALUE));
    }

    @Test
    void theInfoListOfAWavIsWrittenByItsOwnNames() throws IOException {
        var file = Sample.in(folder, Format.WAV, TAGS);
        var before = Sample.frames(file);
        var plan = (Plan.Rewrite) new Tagger().plan(file, says("INFO:ICOP", "2013 비"), Sample.CAREFUL);
        assertThat(new Tagger().write(plan, Sample.CAREFUL)).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "INFO:ICOP")).containsExactly("2013 비");
        assertThat(Sample.edit(file, says("info:isft", "Moonsong"))).isEqualTo(new Outcome.Written(file));
        assertThat(said(file, "INFO:ISFT")).containsExactly("Moonsong");
        Sample.edit(file, says("INFO:ISFT"));
        new Tagger().write(Plan.Rewrite.back(file, plan.changes()), Sample.CAREFUL);
        assertThat(Sample.frames(file)).isSubsetOf(before);
        var mp3 = Sample.in(folder, Format.MP3, TAGS);
        assertThat(Sample.edit(mp3, says("INFO:ICOP", "2013")))
                .isEqualTo(new Outcome.Left(mp3, Refusal.BAD_VALUE, "INFO:ICOP"));
    }

    @Test
    void aNameThatAFormatCannotHoldIsRefused() {
        var file = Sample.in(folder, Format.FLAC, TAGS);
        assertThat(Sample.edit(file, says("분위기", "비"))).isEqualTo(new Outcome.Left(file, Refusal.BAD_VALUE, "분위기"));
    }

    private static void put(Path file, Frame... frames) {
        var changes = Arrays.stream(frames)
                .map(f -> new FrameChange(f.key(), List.of(), List.of(f)))
                .toList();
        assertThat(new Tagger().write(new Plan.Rewrite(file, changes, TagEdit.NONE), Sample.CAREFUL))
                .isEqualTo(new Outcome.Written(file));
    }

    /** A frame of ID3v2.4, its content given as Latin-1. */
    private static Frame frame(String id, String content) throws IOException {
        return new Id3Dialect(4).frame(id, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String stored(Path file) {
        var all = new StringBuilder();
        Sample.frames(file).forEach(f -> all.append(new String(f.stored().toArray(), StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static byte[] replaced(byte[] bytes, String a, String b) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(a, b).getBytes(StandardCharsets.ISO_8859_1);
    }
}
