package app.moonsong.audio;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The sound of an audio file as interleaved 16-bit samples: the samples that were encoded and no others, without the
 * encoder's delay and padding where the file tells them. Holds native memory until closed. Not thread-safe.
 */
public final class Decoder implements Samples {
    private final DecoderStream stream;
    private final DecoderResampler resampler;
    private final int rateHz;
    private final int channels;
    private long wanted = -1;
    private long sourceAt;
    private long given;
    private int from;
    private boolean flushed;
    private boolean closed;

    private Decoder(DecoderStream stream, int rateHz, int channels) {
        this.stream = stream;
        this.rateHz = rateHz;
        this.channels = channels;
        resampler = new DecoderResampler(rateHz, channels);
    }

    /**
     * Opens a file at its own rate and channels. Waits for no pipe and follows no reference inside the file.
     *
     * @throws DecodeException when it is not there, not a regular file, not audio, or damaged beyond use
     */
    public static Decoder open(Path file) throws DecodeException {
        var stream = DecoderStream.open(file);
        return new Decoder(stream, stream.rateHz(), stream.channels());
    }

    /**
     * Opens a file at its own rate, to be heard with another number of channels.
     *
     * @throws DecodeException as {@link #open(Path)}
     */
    public static Decoder open(Path file, int channels) throws DecodeException {
        var stream = DecoderStream.open(file);
        return new Decoder(stream, stream.rateHz(), channels);
    }

    /**
     * Opens a file to be heard at another rate and with another number of channels.
     *
     * @throws DecodeException as {@link #open(Path)}
     */
    public static Decoder open(Path file, int rateHz, int channels) throws DecodeException {
        if (rateHz < 1_000 || rateHz > 768_000 || channels < 1 || channels > 8) {
            throw new IllegalArgumentException("no sound has " + rateHz + " Hz and " + channels + " channels");
        }
        return new Decoder(DecoderStream.open(file), rateHz, channels);
    }

    /** Frames per second of what {@link #read} gives. */
    public int sampleRateHz() {
        return rateHz;
    }

    /** Samples in a frame of what {@link #read} gives. */
    public int channels() {
        return channels;
    }

    /** What the file says of itself; {@link Tags#NONE} where its headers are not understood. */
    public Tags tags() {
        return stream.tags();
    }

    /** Frames in all, at {@link #sampleRateHz}; -1 when the file does not say it exactly. */
    public long lengthFrames() {
        return stream.length() < 0 ? -1 : toOutput(stream.length());
    }

    @Override
    public int read(short[] interleaved, int offset, int frames) throws DecodeException {
        Objects.checkFromIndexSize(offset, frames * channels, interleaved.length);
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (wanted >= 0) {
            move(wanted);
            wanted = -1;
        }
        while (from >= resampler.frames()) {
            if (!fill()) {
                return -1;
            }
        }
        long left = stream.length() < 0 ? Long.MAX_VALUE : lengthFrames() - given;
        int count = (int) Math.min(left, Math.min(frames, resampler.frames() - from));
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(resampler.samples(), from * channels, interleaved, offset, count * channels);
        from += count;
        given += count;
        return count;
    }

    /**
     * Makes the next {@link #read} go on at a frame; one behind the end is the end. Exact to the sample. What goes
     * wrong is told by that read.
     */
    public void seek(long frame) {
        if (frame < 0) {
            throw new IllegalArgumentException("frame " + frame);
        }
        wanted = frame;
    }

    /** Fetches the next converted samples, cut to the length of the whole; false at the end. */
    private boolean fill() throws DecodeException {
        if (flushed) {
            return false;
        }
        var frame = stream.next();
        from = 0;
        if (frame == null) {
            flushed = true;
            resampler.flush();
        } else {
            long start = stream.position();
            int without = Math.clamp(sourceAt - start, 0, frame.nb_samples());
            if (without == frame.nb_samples()) {
                return true;
            }
            sourceAt = start + frame.nb_samples();
            resampler.convert(frame, without);
        }
        return true;
    }

    private void move(long frame) throws DecodeException {
        sourceAt = Math.round((double) frame * stream.rateHz() / rateHz);
        stream.seek(sourceAt);
        resampler.reset();
        from = 0;
        given = frame;
        flushed = false;
    }

    private long toOutput(long sourceFrames) {
        return Math.ceilDiv(sourceFrames * rateHz, (long) stream.rateHz());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            resampler.close();
            stream.close();
        }
    }
}
