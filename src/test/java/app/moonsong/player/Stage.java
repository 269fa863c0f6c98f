package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Format;
import app.moonsong.audio.Levels;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Pcm16;
import app.moonsong.audio.Tags;
import app.moonsong.demo.Encoded;
import app.moonsong.player.PlayerState.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A player, and pieces of one long noise for it to play. */
final class Stage implements AutoCloseable {
    private static final int RATE = 44_100;
    /** Rounding and dither, in steps of 16 bits. */
    private static final float DITHERED = 1.51f;

    private final Path dir;
    private final Noise noise = new Noise(2013);
    private final List<Trouble> troubles = new CopyOnWriteArrayList<>();
    private final Map<Path, Excerpt> parts = new ConcurrentHashMap<>();
    private final Player player;

    Stage(Path dir) {
        this.dir = dir;
        player = new Player(
                dir.resolve("tape"),
                new Sources(path -> parts.getOrDefault(path, Excerpt.whole(path)), _ -> Levels.UNKNOWN),
                new Random(2013));
        player.onTrouble(troubles::add);
    }

    Player player() {
        return player;
    }

    Noise noise() {
        return noise;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    QueueItem piece(long id, Format format, double atSeconds, double seconds) throws Exception {
        int rate = Encoded.rateHz(format);
        var samples = noise.samples(rate, Math.round(atSeconds * rate), (int) Math.round(seconds * rate));
        return item(id, Encoded.write(dir.resolve("조각 " + id + "." + format), format, samples), seconds);
    }

    /** A part of an item's file, with bounds in 1/75 s; an album of no name makes it one of no release. */
    QueueItem part(long id, QueueItem whole, int from, OptionalInt to, String album) {
        var path = PartName.of(whole.path(), (int) id);
        var excerpt = new Excerpt(whole.path(), from, to, Optional.of(Tags.NONE));
        parts.put(path, excerpt);
        return new QueueItem(id, path, "", "", album, excerpt.length(whole.length()));
    }

    /** Tones of the same loudness, a third of full scale each, on both sides. */
    QueueItem tones(long id, double seconds, double... hz) throws Exception {
        var samples = new short[2 * (int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            int frame = i / 2;
            double time = (double) frame / RATE;
            samples[i] = (short) Arrays.stream(hz)
                    .map(f -> 10_000 * Math.sin(2 * Math.PI * f * time))
                    .sum();
        }
        return item(id, Encoded.write(dir.resolve("tones " + id + ".flac"), Format.FLAC, samples), seconds);
    }

    static QueueItem item(long id, Path file, double seconds) {
        return new QueueItem(id, file, "", "", "", Duration.ofMillis(Math.round(seconds * 1_000)));
    }

    /** What an item sounds like in 16 bits; of a lossy one, with dither of its own. */
    static short[] decoded(QueueItem item) throws Exception {
        var exact = exact(item);
        var rounded = new short[exact.length];
        new Pcm16(2).round(exact, rounded, 0, exact.length / 2);
        return rounded;
    }

    private static float[] exact(QueueItem item) throws Exception {
        try (var decoder = Decoder.open(Excerpt.whole(item.path()), RATE, 2)) {
            var all = new float[(int) (2 * item.length().toMillis() * RATE / 1_000)];
            int at = 0;
            while (at < all.length) {
                int frames = decoder.read(all, at, (all.length - at) / 2);
                assertThat(frames).as("frames of %s", item.path()).isPositive();
                at += 2 * frames;
            }
            assertThat(decoder.read(new float[2], 0, 1)).as("nothing is left").isEqualTo(-1);
            return all;
        }
    }

    /** Every sample is the one that an item holds there, or one beside it where that is none of 16 bits. */
    static void assertAsDecoded(short[] piece, QueueItem item) throws Exception {
        var exact = exact(item);
        assertThat(piece).hasSameSizeAs(exact);
        for (int i = 0; i < piece.length; i++) {
            float steps = exact[i] / Pcm16.STEP;
            float most = steps == (int) steps ? 0 : DITHERED;
            if (Math.abs(piece[i] - steps) > most) {
                fail("sample %d of %s is %d, not %f", i, item.path().getFileName(), piece[i], steps);
            }
        }
    }

    static short[] joined(List<short[]> parts) {
        var all = new short[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    static short[] frames(short[] heard, int from, int count) {
        return Arrays.copyOfRange(heard, 2 * from, 2 * (from + count));
    }

    void untilTheEnd() throws InterruptedException {
        until(s -> s.status() == PlayerState.Status.PLAYING);
        until(s -> s.status() == PlayerState.Status.STOPPED);
    }

    void until(Predicate<PlayerState> wanted) throws InterruptedException {
        for (int i = 0; i < 2_000; i++) {
            if (wanted.test(player.state())) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("not in time: " + player.state());
    }

    @Override
    public void close() {
        player.close();
    }
}
