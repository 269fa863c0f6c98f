package app.moonsong.player;

import app.moonsong.audio.Format;
import app.moonsong.audio.Wav;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A queue of every format, of other rates, widths and channels: each is heard as it is, and nothing between them. */
class HeardFormatsTest extends OnStage {
    /** In an order in which every kind of seam comes. */
    private static final List<Format> FORMATS = List.of(
            Format.FLAC, Format.VORBIS, Format.OPUS, Format.AAC, Format.WAV, Format.MP3, Format.ALAC, Format.AIFF);
    /** Whole in milliseconds, in frames at all rates, and in the blocks that codecs pad to. */
    private static final double PIECE_SECONDS = 1.28;
    /** Of source to error, rounded with dither, and resampled from where it begins amid a sound. */
    private static final double ROUNDED_DB = 65;

    @Test
    void twelveFormatsSoundAsOne() throws Exception {
        var items = new ArrayList<QueueItem>();
        for (int i = 0; i < FORMATS.size(); i++) {
            items.add(stage.piece(i, FORMATS.get(i), i * PIECE_SECONDS, PIECE_SECONDS));
        }
        items.add(wav(8, RATE, 2, 24));
        items.add(wav(9, 96_000, 2, 32));
        items.add(wav(10, 48_000, 2, 24));
        items.add(wav(11, RATE, 1, 32));
        player.play(items, 0);
        stage.untilTheEnd();
        var heard = Ear.device();
        int frames = (int) Math.round(PIECE_SECONDS * RATE);
        for (int i = 0; i < items.size(); i++) {
            var piece = Stage.frames(heard, i * frames, frames);
            Stage.assertAsDecoded(piece, items.get(i));
            var source = stage.noise().samples(RATE, (long) i * frames, frames);
            if (i < FORMATS.size()) {
                Likeness.of(piece, source).check(FORMATS.get(i));
            } else {
                Likeness.of(piece, i == 11 ? onBothSides(source) : source).check("WAV " + i, ROUNDED_DB);
            }
        }
    }

    /** A WAV of 24 bits, or of 32 in floating point; of one channel it holds the left. */
    private QueueItem wav(int at, int rateHz, int channels, int bits) throws Exception {
        int frames = (int) Math.round(PIECE_SECONDS * rateHz);
        var exact = stage.noise().exact(rateHz, (long) at * frames, frames);
        var bytes = ByteBuffer.allocate(frames * channels * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < exact.length; i += 2 / channels) {
            if (bits == 32) {
                bytes.putFloat(exact[i]);
            } else {
                int step = Math.round(exact[i] * (1 << 23));
                bytes.putShort((short) step).put((byte) (step >> 16));
            }
        }
        var file = dir.resolve("소리 %d.wav".formatted(at));
        Files.write(file, Wav.of(bits == 32 ? 3 : 1, rateHz, channels, bits, bytes.array()));
        return Stage.item(at, file, PIECE_SECONDS);
    }

    private static short[] onBothSides(short[] stereo) {
        var left = stereo.clone();
        for (int i = 0; i < left.length; i += 2) {
            left[i + 1] = left[i];
        }
        return left;
    }
}
