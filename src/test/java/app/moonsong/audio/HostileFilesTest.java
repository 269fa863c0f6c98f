package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.demo.Encoded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading it gives a value, soon and with little of it read. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileFilesTest {
    private static final int MUTATED = 10_000;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private void assertUnreadable(Path file, Reading.Reason reason) {
        assertThat(desk.read(file)).isInstanceOfSatisfying(Reading.Unreadable.class, bad -> assertThat(bad.reason())
                .isEqualTo(reason));
    }

    @Test
    void whatIsNoFileOfSoundIsSaidToBeWhatItIs() throws Exception {
        assertUnreadable(desk.put("empty.mp3", new byte[0]), Reading.Reason.EMPTY);
        assertUnreadable(Files.createDirectory(dir.resolve("folder.mp3")), Reading.Reason.NOT_A_REGULAR_FILE);
        assertUnreadable(dir.resolve("absent.mp3"), Reading.Reason.VANISHED);
        assertUnreadable(desk.put("page.mp3", Desk.latin1("<!DOCTYPE html>".repeat(99))), Reading.Reason.NOT_AUDIO);
        var pipe = dir.resolve("pipe.mp3");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertUnreadable(pipe, Reading.Reason.NOT_A_REGULAR_FILE);
    }

    @Test
    void noiseAndLongRunsOfOneByteAreNoSound() throws Exception {
        var random = new byte[MEGABYTE];
        new Random(7).nextBytes(random);
        assertUnreadable(desk.put("random.mp3", random), Reading.Reason.NOT_AUDIO);
        for (int fill : new int[] {0, 0xFF, 'I', 'O'}) {
            var file = new byte[4 * MEGABYTE];
            Arrays.fill(file, (byte) fill);
            assertUnreadable(desk.put("filled.mp3", file), Reading.Reason.NOT_AUDIO);
        }
    }

    @Test
    void hugeDeclaredLengthsReadLittle() throws Exception {
        var most = new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        var id3 = Desk.join(Desk.latin1("ID3\3\0\0"), new byte[] {0x7F, 0x7F, 0x7F, 0x7F}, new byte[500]);
        var frame = new Id3Bytes(3).frame("TIT2", 0, 0xFFFF_FFFFL, new byte[50]).before(Desk.bareMp3(9));
        var comments = Desk.join(Desk.i32le(0), most, most, new byte[80]);
        var flac = Flac.with(Desk.second(Format.FLAC), Flac.block(4, true, comments.length, comments));
        var vendor = Flac.with(Desk.second(Format.FLAC), Flac.block(4, true, 60, Desk.join(most, new byte[56])));
        var boxes = Desk.join(
                Boxes.box("ftyp", Desk.latin1("M4A ")), Desk.i32(1), Desk.latin1("moov"), most, most, new byte[90]);
        var riff = Desk.join(Desk.latin1("RIFF"), most, Desk.latin1("WAVEfmt "), most, new byte[90]);
        var form = Desk.join(Desk.latin1("FORM"), most, Desk.latin1("AIFFCOMM"), most, new byte[90]);
        for (var file : new byte[][] {id3, frame, flac, vendor, boxes, riff, form}) {
            assertThat(bytesRead(file)).isLessThan(2 * MEGABYTE);
        }
    }

    private long bytesRead(byte[] content) throws IOException {
        try (var reader = new HeaderReader()) {
            assertThat(reader.read(desk.put("a file", content))).isNotNull();
            return reader.bytesRead();
        }
    }

    @Test
    void boxesInBoxesWithoutEndAreRefused() throws Exception {
        var nested = new byte[0];
        for (int i = 0; i < 2_000; i++) {
            nested = Boxes.box("moov", nested);
        }
        assertThat(desk.unreadable(Desk.join(Boxes.box("ftyp", new byte[4]), nested))
                        .reason())
                .isEqualTo(Reading.Reason.DAMAGED);
        var many = new byte[8 * 30_000];
        for (int i = 0; i < many.length; i += 8) {
            System.arraycopy(Boxes.box("free"), 0, many, i, 8);
        }
        assertThat(desk.unreadable(Desk.join(Boxes.box("ftyp", new byte[4]), many))
                        .reason())
                .isEqualTo(Reading.Reason.DAMAGED);
    }

    @Test
    void ofATextThatUnpacksWithoutEndOnlyTheBeginningIsUnpacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(3);
            deflater.write(Desk.latin1(" ".repeat(3 * MEGABYTE) + "far behind"));
        }
        var content = Desk.join(Desk.i32(0x7FFF_FFFF), packed.toByteArray());
        var tag = new Id3Bytes(3).frame("TIT2", 0x80, content.length, content).text("TPE1", "Karen O");
        assertThat(desk.tags(tag.before(Desk.bareMp3(9)))).containsOnlyKeys(TagField.ARTIST);
    }

    @Test
    void aTagOfMegabytesInAWavIsLeftOut() throws Exception {
        var item = Desk.join(Desk.latin1("INFOITRK"), Desk.i32le(6 * MEGABYTE), new byte[6 * MEGABYTE]);
        var list = Desk.join(Desk.latin1("LIST"), Desk.i32le(item.length), item);
        var wav = Desk.join(Desk.second(Format.WAV), list);
        assertThat(desk.tags(wav)).isEmpty();
        assertThat(bytesRead(wav)).isLessThan(MEGABYTE);
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void aFileCutAtAnyByteOfItsHeadersGivesAValue(Format format) throws Exception {
        var content = tagged(format);
        var file = desk.put("cut", content);
        int understood = 0;
        try (var reader = new HeaderReader();
                var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int size = content.length; size > 0; size -= size > content.length - 1_000 || size < 1_500 ? 1 : 97) {
                channel.truncate(size);
                understood += checked(reader.read(file)) ? 1 : 0;
            }
        }
        assertThat(understood).isPositive();
    }

    @Test
    void tenThousandMutatedFilesEachGiveAValue() throws Exception {
        var random = new Random(20131218);
        var originals = new ArrayList<byte[]>();
        for (var format : Encoded.formats()) {
            originals.add(tagged(format));
        }
        int understood = 0;
        try (var reader = new HeaderReader()) {
            for (int i = 0; i < MUTATED; i++) {
                var file = desk.put("mutated", mutated(originals.get(i % originals.size()), random));
                understood += checked(reader.read(file)) ? 1 : 0;
            }
        }
        assertThat(understood).isBetween(MUTATED / 10, MUTATED - MUTATED / 10);
    }

    /** Whether a file was understood; what was understood must make sense. */
    private static boolean checked(Reading reading) {
        if (reading instanceof Reading.Understood good) {
            var sound = good.file().sound();
            assertThat(sound.length().toNanos()).isNotNegative();
            assertThat(sound.bitrateKbps()).isNotNegative();
            assertThat(sound.sampleRateHz()).isPositive();
            assertThat(sound.channels()).isBetween(1, 255);
            good.file().picture().ifPresent(p -> assertThat(p.sizeBytes()).isPositive());
            return true;
        }
        return false;
    }

    private static byte[] tagged(Format format) throws IOException {
        var tags = Map.of("title", "달의 노래", "artist", "Karen O", "track", "3/13", "genre", "Soundtrack");
        var file = Desk.encoded(format, 2_400, tags);
        return switch (format) {
            case MP3 ->
                Desk.join(
                        new Id3Bytes(4)
                                .text("TIT2", "달")
                                .comment("", "c")
                                .picture(3, new byte[99])
                                .extendedHeader()
                                .tag(),
                        file,
                        Id3TagsTest.ape(Map.of("Title", "Owl")),
                        Id3TagsTest.v1("Owl", "", "", "", "", 1, 1));
            case AAC, ALAC ->
                Boxes.tagged(
                        file,
                        Boxes.text("©nam", "달"),
                        Boxes.free("iTunSMPB", " 0 0 0 960"),
                        Boxes.tag("covr", 13, new byte[9]));
            default -> file;
        };
    }

    private static byte[] mutated(byte[] original, Random random) {
        var file = original.clone();
        int region = random.nextBoolean() ? Math.min(file.length, 400) : file.length;
        int from = random.nextBoolean() ? 0 : file.length - region;
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = from + random.nextInt(region);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt();
                case 1 -> file[at] = random.nextBoolean() ? 0 : (byte) 0xFF;
                case 2 -> file[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int length = Math.min(random.nextInt(1, 9), file.length - at);
                    System.arraycopy(original, random.nextInt(original.length - length), file, at, length);
                }
            }
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(1, file.length)) : file;
    }
}
