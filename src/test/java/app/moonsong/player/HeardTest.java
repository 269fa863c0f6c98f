package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.player.PlayerState.Trouble;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the sound device got is compared with what was played, sample by sample. */
class HeardTest extends OnStage {
    @Test
    void aPauseLosesNothing() throws Exception {
        var item = stage.piece(1, Format.FLAC, 0, 6);
        try (var ear = Ear.listen(dir)) {
            player.play(List.of(item), 0);
            stage.until(s -> s.position().toMillis() > 1_000);
            player.pause();
            stage.until(s -> s.status() == PlayerState.Status.PAUSED);
            TimeUnit.MILLISECONDS.sleep(700);
            player.resume();
            stage.until(s -> s.position().toMillis() > 2_500);
            var sounded = ear.sounded();
            var source = stage.noise().samples(RATE, 0, 6 * RATE);
            int last = lastHeardBeforeSilence(sounded, source);
            int first = firstHeardAfterSilence(sounded, source);
            // A repeated tenth of a second is as good as unheard; a lost one is a hole in the music.
            assertThat(first - last)
                    .as("frames lost (negative: repeated) by a pause at frame %d", last)
                    .isBetween(-RATE / 10, RATE / 100);
        }
    }

    @Test
    void aSeekLandsOnItsSample() throws Exception {
        player.play(List.of(stage.piece(1, Format.FLAC, 0, 12)), 0);
        stage.until(s -> s.position().toMillis() > 700);
        player.seek(Duration.ofMillis(7_250));
        stage.until(s -> s.position().toMillis() > 8_000);
        var heard = Ear.device();
        var before = stage.noise().samples(RATE, 0, RATE / 10);
        assertThat(Ear.find(heard, before, 0)).isZero();
        int landed = Ear.find(heard, stage.noise().samples(RATE, 7_250L * RATE / 1_000, 500), 0);
        assertThat(landed).as("the sought sample was heard").isPositive();
        int played = Ear.find(stage.noise().samples(RATE, 0, 3 * RATE), Stage.frames(heard, landed - 500, 500), 0);
        assertThat(played).as("what was heard just before is of before").isNotNegative();
    }

    @Test
    void anEditBeforeASeamIsRightToTheSample() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 3);
        var other = stage.piece(2, Format.FLAC, 10, 1);
        var wanted = stage.piece(3, Format.WAV, 20, 1);
        player.play(List.of(first, other), 0);
        stage.until(s -> s.position().toMillis() > 1_400);
        player.addNext(List.of(wanted));
        stage.untilTheEnd();
        var expected = new ArrayList<short[]>();
        for (var item : List.of(first, wanted, other)) {
            expected.add(Stage.decoded(item));
        }
        assertThat(Stage.frames(Ear.device(), 0, 5 * RATE)).isEqualTo(Stage.joined(expected));
    }

    @Test
    void whatIsAddedInTheLastMomentIsHeardWhole() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 2);
        var added = stage.piece(2, Format.FLAC, 10, 1);
        player.play(List.of(first), 0);
        stage.until(s -> s.position().toMillis() > 1_600);
        player.add(List.of(added));
        stage.untilTheEnd();
        var heard = Ear.device();
        int at = Ear.find(heard, Stage.decoded(added), 0);
        assertThat(at).as("where the added piece begins").isPositive();
        assertThat(Stage.frames(heard, at - 2_000, 2_000))
                .isEqualTo(stage.noise().samples(RATE, 2 * RATE - 2_000, 2_000));
    }

    @Test
    void takingOutTheLastItemWhileItPlaysStopsIt() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 3);
        player.play(List.of(first, stage.piece(2, Format.FLAC, 10, 3)), 1);
        stage.until(s -> s.position().toMillis() > 500);
        player.remove(1);
        stage.until(s -> s.count() == 1);
        assertThat(player.state().status()).isEqualTo(PlayerState.Status.STOPPED);
        assertThat(player.queue()).containsExactly(first);
    }

    @Test
    void takingOutWhatPlaysGoesOnWithTheNext() throws Exception {
        var next = stage.piece(2, Format.FLAC, 10, 3);
        player.play(List.of(stage.piece(1, Format.FLAC, 0, 3), next), 0);
        stage.until(s -> s.position().toMillis() > 500);
        player.remove(0);
        stage.until(s -> s.count() == 1);
        assertThat(player.state().status()).isEqualTo(PlayerState.Status.PLAYING);
        assertThat(player.state().current()).contains(next);
    }

    @Test
    void aVanishedFileIsNamedAndTheNextOnePlays() throws Exception {
        var gone = Stage.item(1, dir.resolve("gone.flac"), 1);
        var there = stage.piece(2, Format.FLAC, 0, 1);
        player.play(List.of(gone, there), 0);
        stage.until(s -> s.status() == PlayerState.Status.PLAYING);
        assertThat(player.state().current()).contains(there);
        assertThat(player.queue()).containsExactly(gone, there);
        stage.untilTheEnd();
        assertThat(Stage.frames(Ear.device(), 0, RATE)).isEqualTo(Stage.decoded(there));
    }

    @Test
    void filesThatVanishInTheQueueAreNamedOneByOneAndSkipped() throws Exception {
        var first = stage.piece(1, Format.FLAC, 0, 3);
        var gone = Stage.item(2, dir.resolve("gone.flac"), 1);
        var alsoGone = Stage.item(4, dir.resolve("also gone.flac"), 1);
        var last = stage.piece(3, Format.WAV, 10, 1);
        player.play(List.of(first, gone, alsoGone, last), 0);
        stage.untilTheEnd();
        assertThat(stage.troubles()).extracting(Trouble::kind).containsOnly(Trouble.Kind.FILE_VANISHED);
        assertThat(stage.troubles())
                .extracting(Trouble::item)
                .containsExactly(Optional.of(gone), Optional.of(alsoGone));
        assertThat(Stage.frames(Ear.device(), 0, 4 * RATE))
                .isEqualTo(Stage.joined(List.of(Stage.decoded(first), Stage.decoded(last))));
    }

    @Test
    void aFileThatWasCutOffIsHeardAsFarAsItGoesAndNamed() throws Exception {
        var whole = stage.piece(1, Format.WAV, 0, 1);
        var cut = stage.piece(2, Format.FLAC, 10, 5);
        var before = Stage.frames(Stage.decoded(cut), 0, RATE);
        try (var file = FileChannel.open(cut.path(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 3);
        }
        var last = stage.piece(3, Format.MP3, 20, 1);
        player.play(List.of(whole, cut, last), 0);
        stage.untilTheEnd();
        assertThat(stage.troubles()).extracting(Trouble::kind).containsExactly(Trouble.Kind.FILE_CUT_SHORT);
        assertThat(stage.troubles()).extracting(Trouble::item).containsExactly(Optional.of(cut));
        assertThat(Stage.frames(Ear.device(), RATE, RATE)).isEqualTo(before);
    }

    @Test
    void whatIsThereButNoSoundIsSaidToBeUnreadableAndSkipped() throws Exception {
        var pipe = dir.resolve("pipe.flac");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        var damaged = Stage.item(2, Files.writeString(dir.resolve("damaged.flac"), "no sound"), 1);
        var items = List.of(
                Stage.item(1, pipe, 1),
                stage.part(3, damaged, 0, OptionalInt.of(75), ""),
                Stage.item(4, Files.createDirectory(dir.resolve("folder.flac")), 1),
                stage.piece(5, Format.FLAC, 0, 1));
        player.play(items, 0);
        stage.untilTheEnd();
        assertThat(stage.troubles()).extracting(Trouble::kind).containsOnly(Trouble.Kind.FILE_UNREADABLE);
        assertThat(stage.troubles())
                .extracting(t -> t.item().orElseThrow())
                .containsExactlyElementsOf(items.subList(0, 3));
        assertThat(Stage.frames(Ear.device(), 0, RATE)).isEqualTo(Stage.decoded(items.getLast()));
    }

    /** The frame of the source that sounded last before the silence of the pause. */
    private static int lastHeardBeforeSilence(short[] sounded, short[] source) {
        int i = silence(sounded);
        return Ear.find(source, Arrays.copyOfRange(sounded, i - 400, i), 0) + 200;
    }

    private static int firstHeardAfterSilence(short[] sounded, short[] source) {
        int i = silence(sounded);
        while (sounded[i] == 0 && sounded[i + 1] == 0) {
            i += 2;
        }
        // The server fades the first moment in.
        return Ear.find(source, Arrays.copyOfRange(sounded, i + 2_000, i + 2_400), 0) - 1_000;
    }

    /** Where a silence of a tenth of a second begins after sound. */
    private static int silence(short[] sounded) {
        int silent = 0;
        boolean sound = false;
        for (int i = 0; i < sounded.length; i += 2) {
            boolean still = sounded[i] == 0 && sounded[i + 1] == 0;
            silent = still ? silent + 1 : 0;
            sound |= !still;
            if (sound && silent == RATE / 10) {
                return i + 2 - 2 * silent;
            }
        }
        throw new AssertionError("no silence after sound");
    }
}
