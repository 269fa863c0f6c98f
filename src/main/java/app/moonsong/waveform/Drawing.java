package app.moonsong.waveform;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import java.io.ByteArrayOutputStream;
import java.util.function.BooleanSupplier;

/** Makes a waveform of a file's samples as they are decoded; nothing of the sound is kept. */
final class Drawing {
    private static final int READ_FRAMES = 8_192;
    private static final double FULL = 255;
    /** Three hours; what is longer is shown as far as that. */
    private static final int MOST_SLICES = 3 * 3_600 * Waveform.SLICES_PER_SECOND;

    private final ByteArrayOutputStream slices = new ByteArrayOutputStream();
    private final byte[] slice = new byte[Waveform.SLICE_BYTES];
    private final float[] ring = new float[Spectrum.SIZE];
    private final Spectrum spectrum;
    private final int channels;
    /** What a channel has in the sound of all. */
    private final float share;

    private final int sliceFrames;
    private int at;
    private int inSlice;
    private float peak;
    private double squares;

    private Drawing(int rateHz, int channels) {
        this.channels = channels;
        share = 1f / channels;
        spectrum = new Spectrum(rateHz);
        sliceFrames = rateHz / Waveform.SLICES_PER_SECOND;
    }

    /** Reads a file or an excerpt of one; {@code wanted} is asked now and then whether to go on, else what is there is given. */
    static Waveform of(Excerpt excerpt, BooleanSupplier wanted) throws DecodeException {
        try (var decoder = Decoder.open(excerpt)) {
            var drawing = new Drawing(decoder.sampleRateHz(), decoder.channels());
            var samples = new float[READ_FRAMES * decoder.channels()];
            for (int frames = 0; frames >= 0 && wanted.getAsBoolean() && drawing.hasRoom(); ) {
                drawing.take(samples, frames);
                frames = decoder.read(samples, 0, READ_FRAMES);
            }
            return new Waveform(drawing.slices.toByteArray());
        }
    }

    private boolean hasRoom() {
        return slices.size() < MOST_SLICES * Waveform.SLICE_BYTES;
    }

    private void take(float[] samples, int frames) {
        for (int from = 0; from < frames; ) {
            int count = Math.min(frames - from, sliceFrames - inSlice);
            takeInSlice(samples, from * channels, count);
            from += count;
            inSlice += count;
            if (inSlice == sliceFrames) {
                endSlice();
            }
        }
    }

    /** Loops over what is held in variables: that is fast also where the window's compiler is the plain one. */
    private void takeInSlice(float[] samples, int from, int frames) {
        int end = from + frames * channels;
        float highest = peak;
        for (int s = from; s < end; s++) {
            float height = Math.abs(samples[s]);
            if (height > highest) {
                highest = height;
            }
        }
        peak = highest;
        double power = squares;
        int to = at;
        int width = channels;
        float part = share;
        float[] heard = ring;
        for (int s = from; s < end; ) {
            float sum = samples[s++];
            for (int c = 1; c < width; c++) {
                sum += samples[s++];
            }
            float mono = sum * part;
            heard[to] = mono;
            to = (to + 1) & (Spectrum.SIZE - 1);
            power += mono * mono;
        }
        squares = power;
        at = to;
    }

    private void endSlice() {
        slice[0] = (byte) Math.min(255, Math.round(peak * FULL));
        slice[1] = (byte) Math.min(255, Math.round(Math.sqrt(squares / inSlice) * FULL));
        spectrum.measure(ring, at, slice, 2);
        slices.writeBytes(slice);
        inSlice = 0;
        peak = 0;
        squares = 0;
    }
}
