package app.moonsong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.encode.Coding;
import app.moonsong.film.ShippedFilms;
import com.mpatric.mp3agic.Mp3File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    static Path temp;

    private static Path dir;
    private static List<Path> made;
    private static final List<Integer> PROGRESS = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        dir = temp.resolve("데모 폴더");
        made = Demo.make(dir, new Demo.Progress() {
            @Override
            public void made(int done, int total, Path file) {
                assertThat(total).isEqualTo(DemoFiles.all().size());
                PROGRESS.add(done);
            }
        });
    }

    @Test
    void everyRecordingOfHerHasAStandInAndOneHasTwo() {
        var her = ShippedFilms.all().getFirst().film();
        var wanted = her.releases().stream()
                .flatMap(r -> r.tracks().stream())
                .map(t -> t.recording())
                .collect(Collectors.toSet());
        var held = DemoFiles.all().stream()
                .flatMap(f -> f.track().stream())
                .map(id -> her.track(id).orElseThrow().recording())
                .toList();
        assertThat(new HashSet<>(held)).isEqualTo(wanted);
        assertThat(held).hasSize(wanted.size() + 1);
        assertThat(made).hasSize(held.size() + 2).hasSameSizeAs(PROGRESS).allMatch(Files::isRegularFile);
    }

    @Test
    void everyFileDecodesInItsFormatWithItsLengthAndTags() {
        for (var file : DemoFiles.all()) {
            if (file.tune().isEmpty()) {
                continue;
            }
            var heard = Heard.of(dir.resolve(file.path()));
            int seconds = file.tune().get().pace().seconds();
            assertThat(seconds).isBetween(20, 40);
            assertThat(heard.codec()).as(file.path()).startsWith(codec(file.coding()));
            assertThat(heard.rateHz()).isEqualTo(file.coding().rateHz());
            assertThat(heard.channels()).isEqualTo(2);
            long wanted = (long) seconds * heard.rateHz();
            // Block codecs may end with the rest of their last block.
            long most = file.coding().format.lossless() || file.coding() == Coding.MP3 ? wanted : wanted + 1_024;
            assertThat(heard.frames()).as(file.path()).isBetween(wanted, most);
            if (file.coding() != Coding.MP3) {
                assertThat(heard.tags()).as(file.path()).containsAllEntriesOf(file.tags());
            }
        }
    }

    @Test
    void mp3sCarryTheKindOfTagTheyAreMeantTo() throws Exception {
        var kinds = new HashSet<Id3>();
        for (var file : DemoFiles.all()) {
            if (file.coding() != Coding.MP3 || file.tune().isEmpty()) {
                continue;
            }
            kinds.add(file.id3());
            var mp3 = new Mp3File(dir.resolve(file.path()));
            assertThat(mp3.hasId3v1Tag()).isEqualTo(file.id3() == Id3.V1);
            assertThat(mp3.hasId3v2Tag()).isEqualTo(file.id3() == Id3.V23_UTF16 || file.id3() == Id3.V24_UTF8);
            if (file.id3() == Id3.NONE) {
                continue;
            }
            var tag = mp3.hasId3v1Tag() ? mp3.getId3v1Tag() : mp3.getId3v2Tag();
            assertThat(tag.getTitle()).isEqualTo(file.tags().get("title"));
            assertThat(tag.getArtist()).isEqualTo(file.tags().get("artist"));
            assertThat(Objects.toString(tag.getTrack(), ""))
                    .isEqualTo(file.tags().getOrDefault("track", ""));
            if (mp3.hasId3v2Tag()) {
                assertThat(mp3.getId3v2Tag().getVersion()).isEqualTo(file.id3() == Id3.V23_UTF16 ? "3.0" : "4.0");
                assertThat(mp3.getId3v2Tag().getFrameSets()).hasEntrySatisfying("TIT2", set -> assertThat(
                                (int) set.getFrames().getFirst().getData()[0])
                        .isEqualTo(file.id3() == Id3.V23_UTF16 ? 1 : 3));
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Id3.values());
    }

    @Test
    void everyFormatOccursAndTheWholeIsSmall() throws IOException {
        assertThat(DemoFiles.all()).extracting(DemoFile::coding).contains(Coding.values());
        long bytes = 0;
        for (var file : made) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(60L << 20);
    }

    @Test
    void noTwoStandInsSoundAlike() {
        var tunes = DemoFiles.all().stream()
                .flatMap(f -> f.tune().stream())
                .distinct()
                .toList();
        assertThat(tunes).hasSize(18);
        for (var colour : List.of(
                tunes.stream().map(t -> t.pace().beatsPerMinute()).toList(),
                tunes.stream().map(t -> t.pace().seconds()).toList(),
                tunes.stream()
                        .map(t -> List.of(t.lead(), t.bed(), t.air(), t.key()))
                        .toList())) {
            assertThat(colour).doesNotHaveDuplicates();
        }
    }

    @Test
    void oneFileIsNotAudio() throws IOException {
        var file = DemoFiles.all().stream()
                .filter(f -> f.tune().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(dir.resolve(file.path()))).startsWith("<!DOCTYPE html>");
        assertThat(file.path()).endsWith(".mp3");
    }

    @Test
    void theSameFileHasTheSameBytesEachTime() throws IOException {
        for (var coding : Coding.values()) {
            var file = DemoFiles.all().stream()
                    .filter(f -> f.coding() == coding)
                    .findFirst()
                    .orElseThrow();
            assertThat(file.bytes()).isEqualTo(Files.readAllBytes(dir.resolve(file.path())));
        }
    }

    @Test
    void nothingButTheDemoAndItsListIsLeft() throws IOException {
        try (var files = Files.walk(dir)) {
            assertThat(files.filter(Files::isRegularFile).filter(f -> !made.contains(f)))
                    .containsExactly(dir.resolve(".moonsong-demo"));
        }
    }

    private static String codec(Coding coding) {
        return switch (coding) {
            case WAV -> "pcm_s16le";
            case AIFF -> "pcm_s16be";
            case MP3, AAC, ALAC, FLAC, VORBIS, OPUS -> coding.name().toLowerCase(Locale.ROOT);
        };
    }
}
