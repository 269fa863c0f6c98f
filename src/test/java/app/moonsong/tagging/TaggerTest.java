package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaggerTest {
    private static final Map<String, String> TAGS = Map.of("title", "Old", "artist", "Arcade Fire", "track", "3/13");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void whatIsWrittenIsReadBackAndTheSoundStays(Format format) throws IOException {
        var file = Sample.in(folder, format, TAGS);
        var sound = AudioHash.of(file);
        var edit = TagEdit.of(Map.of(
                TagField.TITLE, List.of("달의 노래 🌙"),
                TagField.COMPOSER, List.of("Karen O", "Spike Jonze"),
                TagField.TRACK, List.of("07"),
                TagField.DISC_TOTAL, List.of("2"),
                TagField.GENRE, List.of("Soundtrack"),
                TagField.COMPILATION, List.of("1")));

        assertThat(Sample.edit(file, edit)).isEqualTo(new Outcome.Written(file));

        var tags = Sample.read(file).tags();
        assertThat(tags.values())
                .containsEntry(TagField.TITLE, List.of("달의 노래 🌙"))
                .containsEntry(TagField.ARTIST, List.of("Arcade Fire"))
                .containsEntry(TagField.COMPOSER, List.of("Karen O", "Spike Jonze"))
                .containsEntry(TagField.TRACK, List.of("7"))
                .containsEntry(TagField.TRACK_TOTAL, List.of("13"))
                .containsEntry(TagField.DISC_TOTAL, List.of("2"))
                .containsEntry(TagField.GENRE, List.of("Soundtrack"))
                .containsEntry(TagField.COMPILATION, List.of("1"));
        assertThat(AudioHash.of(file)).isEqualTo(sound);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void whatWasWrittenIsTakenBackToTheByteOfEachFrame(Format format) {
        var file = Sample.in(folder, format, TAGS);
        var before = Sample.frames(file);
        var edit = TagEdit.of(Map.of(
                        TagField.TITLE, List.of("New"), TagField.ARTIST, List.of(), TagField.DATE, List.of("2013")))
                .with(new PictureEdit.Replace(new Picture("image/png", Bytes.over(new byte[70_000]))));
        var plan = (Plan.Rewrite) new Tagger().plan(file, edit, Sample.CAREFUL);
        new Tagger().write(plan, Sample.CAREFUL);
        assertThat(Sample.text(file, TagField.ARTIST)).isEmpty();
        assertThat(Sample.read(file).picture()).isPresent();

        var outcome = new Tagger().write(Plan.Rewrite.back(file, plan.changes()), Sample.CAREFUL);

        assertThat(outcome).isEqualTo(new Outcome.Written(file));
        assertThat(Sample.frames(file)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Sample.read(file).picture()).isEmpty();
    }

    @Test
    void anEditThatSaysWhatTheFileSaysWritesNothing() throws IOException {
        var file = Sample.in(folder, Format.MP3, TAGS);
        var old = Files.getLastModifiedTime(file);
        assertThat(Sample.edit(file, Sample.title("Old"))).isEqualTo(new Outcome.Unchanged(file));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void thePlacesOfTheSoundMoveWithItWhenTheTagsComeFirst() throws IOException {
        var file = tagsFirst(Files.readAllBytes(Sample.in(folder, Format.AAC, TAGS)));
        var sound = AudioHash.of(file);
        var first = soundAt(file);
        assertThat(Sample.edit(file, Sample.title("달".repeat(2_000)))).isEqualTo(new Outcome.Written(file));
        assertThat(AudioHash.of(file)).isEqualTo(sound);
        assertThat(soundAt(file)).isEqualTo(first);
    }

    /** The file with the box that comes last, the tags', behind the first. */
    private Path tagsFirst(byte[] file) throws IOException {
        var bytes = ByteBuffer.wrap(file);
        var boxes = Mp4Box.in(bytes, 0, file.length);
        var moov = boxes.getLast();
        assertThat(moov.type()).isEqualTo("moov");
        int head = boxes.getFirst().end();
        var moved = Mp4Moov.shifted(moov.bytes(bytes), head, moov.length());
        return Files.write(
                folder.resolve("first.m4a"),
                Sample.join(Arrays.copyOf(file, head), moved, Arrays.copyOfRange(file, head, moov.at())));
    }

    /** The first bytes of the sound, where the file says that they are. */
    private static byte[] soundAt(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var all = ByteBuffer.wrap(bytes);
        var moov = Mp4Box.in(all, 0, bytes.length).stream()
                .filter(b -> b.type().equals("moov"))
                .findFirst()
                .orElseThrow();
        int at = (int) (long) new Mp4Moov(moov.bytes(all)).places().getFirst();
        return Arrays.copyOfRange(bytes, at, at + 16);
    }

    @Test
    void aPlanIsRefusedWhenTheFileSaysSomethingElseSince() {
        var file = Sample.in(folder, Format.FLAC, TAGS);
        var plan = (Plan.Rewrite) new Tagger().plan(file, Sample.title("Mine"), Sample.CAREFUL);
        Sample.edit(file, Sample.title("Theirs"));
        assertThat(new Tagger().write(plan, Sample.CAREFUL))
                .isEqualTo(new Outcome.Left(file, Refusal.CHANGED_SINCE, "TITLE"));
        assertThat(Sample.text(file, TagField.TITLE)).isEqualTo("Theirs");
    }

    @Test
    void aSymbolicLinkGoesOnBeingOne() throws IOException {
        var file = Sample.in(folder, Format.MP3, TAGS);
        var link = Files.createSymbolicLink(folder.resolve("link.mp3"), file);
        assertThat(Sample.edit(link, Sample.title("New"))).isEqualTo(new Outcome.Written(link));
        assertThat(link).isSymbolicLink();
        assertThat(Sample.text(file, TagField.TITLE)).isEqualTo("New");
    }

    @Test
    void aFileWithTwoNamesIsWrittenOnlyWhenThatWasAgreedTo() throws IOException {
        var file = Sample.in(folder, Format.MP3, TAGS);
        var other = Files.createLink(folder.resolve("other.mp3"), file);
        assertThat(Sample.edit(file, Sample.title("New"))).isEqualTo(new Outcome.Left(file, Refusal.HARD_LINKS, ""));
        var agreed = new WriteOptions(false, true, false);
        var plan = (Plan.Rewrite) new Tagger().plan(file, Sample.title("New"), agreed);
        assertThat(new Tagger().write(plan, agreed)).isEqualTo(new Outcome.Written(file));
        assertThat(Sample.text(other, TagField.TITLE)).isEqualTo("Old");
    }

    @Test
    void aWriteProtectedFileIsLeftAndModeAndTimesAreKept() throws IOException {
        var file = Sample.in(folder, Format.FLAC, TAGS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(Sample.edit(file, Sample.title("New"))).isEqualTo(new Outcome.Left(file, Refusal.READ_ONLY, ""));
        var mode = PosixFilePermissions.fromString("rw-r-x--x");
        Files.setPosixFilePermissions(file, mode);
        var time = FileTime.fromMillis(1_387_324_800_000L);
        Files.setLastModifiedTime(file, time);
        var options = new WriteOptions(false, false, true);
        var plan = (Plan.Rewrite) new Tagger().plan(file, Sample.title("New"), options);
        assertThat(new Tagger().write(plan, options)).isEqualTo(new Outcome.Written(file));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mode);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void whatIsNoAudioFileIsLeft() throws IOException {
        assertThat(Sample.edit(folder, Sample.title("New")))
                .isEqualTo(new Outcome.Left(folder, Refusal.NOT_A_REGULAR_FILE, ""));
        var gone = folder.resolve("gone.mp3");
        assertThat(Sample.edit(gone, Sample.title("New"))).isEqualTo(new Outcome.Left(gone, Refusal.GONE, ""));
        var text = Files.writeString(folder.resolve("text.mp3"), "no audio at all");
        assertThat(Sample.edit(text, Sample.title("New")))
                .isEqualTo(new Outcome.Left(text, Refusal.UNKNOWN_FORMAT, ""));
        var empty = Files.createFile(folder.resolve("empty.mp3"));
        assertThat(Sample.edit(empty, Sample.title("New")))
                .isEqualTo(new Outcome.Left(empty, Refusal.UNKNOWN_FORMAT, ""));
    }

    @Test
    void aLeftOverCopyIsRemovedByItsName() throws IOException {
        var file = Sample.in(folder, Format.MP3, TAGS);
        var copy = Files.createFile(Target.copyOf(file));
        assertThat(Sample.edit(file, Sample.title("New")))
                .isInstanceOfSatisfying(
                        Outcome.Left.class, left -> assertThat(left.reason()).isEqualTo(Refusal.BUSY));
        new Tagger().removeLeftOver(file);
        assertThat(copy).doesNotExist();
        assertThat(Sample.edit(file, Sample.title("New"))).isEqualTo(new Outcome.Written(file));
    }
}
