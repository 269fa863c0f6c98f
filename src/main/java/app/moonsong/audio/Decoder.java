package app.moonsong.audio;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The sound of an audio file as interleaved samples: the samples that were encoded and no others, without the
 * encoder's delay and padding where the file tells them. Holds native memory until closed. Not thread-safe.
 */
public final class Decoder implements Samples {
    private final DecoderStream stream;
    private final DecoderResampler resampler;
    private final int rateHz;
    private final int channels;
    private final Tags tags;
    /** Of the file's frames at this rate the first that is given, and the first that is not. */
    private final long begin;

    private final long end;
    private long wanted = -1;
    private long sourceAt;
    private long given;
    /** So many frames only let the resampler settle. */
    private long leadIn;

    private int from;
    private boolean flushed;
    private boolean closed;

    private Decoder(Excerpt excerpt, DecoderStream stream, int rateHz, int channels) {
        this.stream = stream;
        this.rateHz = rateHz;
        this.channels = channels;
        tags = excerpt.tags().orElseGet(stream::tags);
        resampler = new DecoderResampler(rateHz, channels);
        long length = stream.length() < 0 ? Long.MAX_VALUE : toOutput(stream.length());
        end = Math.min(excerpt.end(rateHz), length);
        begin = Math.min(excerpt.begin(rateHz), end);
        if (begin > 0) {
            wanted = begin;
        }
    }

    /**
     * Opens a file at its own rate and channels. Waits for no pipe and follows no reference inside the file.
     *
     * @throws DecodeException when it is not there, not a regular file, not audio, or damaged beyond use
     */
    public static Decoder open(Path file) throws DecodeException {
        return open(Excerpt.whole(file));
    }

    /**
     * Opens an excerpt at its file's rate and channels.
     *
     * @throws DecodeException as {@link #open(Path)}
     */
    public static Decoder open(Excerpt excerpt) throws DecodeException {
        var stream = DecoderStream.open(excerpt.file());
        return new Decoder(excerpt, stream, stream.rateHz(), stream.channels());
    }

    /**
     * Opens an excerpt at its file's rate, to be heard with another number of channels.
     *
     * @throws DecodeException as {@link #open(Path)}
     */
    public static Decoder open(Excerpt excerpt, int channels) throws DecodeException {
        var stream = DecoderStream.open(excerpt.file());
        return new Decoder(excerpt, stream, stream.rateHz(), channels);
    }

    /**
     * Opens an excerpt to be heard at another rate and with another number of channels.
     *
     * @throws DecodeException as {@link #open(Path)}
     */
    public static Decoder open(Excerpt excerpt, int rateHz, int channels) throws DecodeException {
        if (rateHz < 1_000 || rateHz > 768_000 || channels < 1 || channels > 8) {
            throw new IllegalArgumentException("no sound has " + rateHz + " Hz and " + channels + " channels");
        }
        return new Decoder(excerpt, DecoderStream.open(excerpt.file()), rateHz, channels);
    }

    /** Frames per second of what {@link #read} gives. */
    public int sampleRateHz() {
        return rateHz;
    }

    /** Samples in a frame of what {@link #read} gives. */
    public int channels() {
        return channels;
    }

    /** What is said of it; {@link Tags#NONE} where the file's headers are not understood. */
    public Tags tags() {
        return tags;
    }

    /** What is wrong with a file of which there was less than it says, once all of it was read; a second is not told. */
    public Optional<DecodeException> cutShort() {
        long lacking = end - given;
        return flushed && end < Long.MAX_VALUE && lacking > rateHz
                ? Optional.of(DecodeException.cutShort((double) lacking / rateHz))
                : Optional.empty();
    }

    /** Frames in all, at {@link #sampleRateHz}; -1 when the file does not say it exactly. */
    public long lengthFrames() {
        return end == Long.MAX_VALUE ? -1 : end - begin;
    }

    @Override
    public int read(float[] interleaved, int offset, int frames) throws DecodeException {
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
            int without = (int) Math.min(leadIn, resampler.frames());
            from += without;
            leadIn -= without;
        }
        int count = (int) Math.min(end - given, Math.min(frames, resampler.frames() - from));
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(resampler.samples(), from * channels, interleaved, offset, count * channels);
        from += count;
        given += count;
        return count;
    }

    /**
     * Reads until the samples are full or the sound ends.
     *
     * @param interleaved whole frames, filled from 0
     * @return frames given; fewer than there is room for at the end
     */
    public int fill(float[] interleaved) throws DecodeException {
        int most = interleaved.length / channels;
        int frames = 0;
        for (int got = 0; got >= 0 && frames < most; frames += Math.max(0, got)) {
            got = read(interleaved, frames * channels, most - frames);
        }
        return frames;
    }

    /**
     * Makes the next {@link #read} go on at a frame; one behind the end is the end. Exact to the sample. What goes
     * wrong is told by that read.
     */
    public void seek(long frame) {
        if (frame < 0) {
            throw new IllegalArgumentException("frame " + frame);
        }
        wanted = begin + frame;
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

    /**
     * Goes to a frame of the file at this rate. A resampler goes there from so far before that what it gives is what it
     * would have given had it come all the way: a frame of each rate begins together every {@code step} frames.
     */
    private void move(long frame) throws DecodeException {
        long common = BigInteger.valueOf(rateHz)
                .gcd(BigInteger.valueOf(stream.rateHz()))
                .longValue();
        long step = rateHz / common;
        long reach = rateHz == stream.rateHz() ? 0 : 2L * toOutput(DecoderResampler.reach(stream.rateHz(), rateHz));
        long start = Math.max(0, frame - reach) / step * step;
        sourceAt = start / step * (stream.rateHz() / common);
        stream.seek(sourceAt);
        resampler.reset();
        from = 0;
        given = frame;
        leadIn = frame - start;
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
