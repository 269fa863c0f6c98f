package app.moonsong.demo;

/** Two channels of sound that notes are added to. */
final class Mix {
    private static final int STEP = 32;
    private static final double VIBRATO_HZ = 5.3;
    private static final double PEAK = 0.7;
    private static final double FADE_SECONDS = 2.5;

    private final float[] left;
    private final float[] right;
    private final int rateHz;

    Mix(int frames, int rateHz) {
        this.left = new float[frames];
        this.right = new float[frames];
        this.rateHz = rateHz;
    }

    int frames() {
        return left.length;
    }

    int rateHz() {
        return rateHz;
    }

    void add(int frame, float l, float r) {
        left[frame] += l;
        right[frame] += r;
    }

    /** Adds a note; what would sound after the end is cut. */
    void add(Note note, Timbre timbre) {
        int start = (int) (note.startSeconds() * rateHz);
        int held = (int) (note.seconds() * rateHz);
        int end = Math.min(frames(), start + held + (int) (timbre.releaseSeconds * rateHz));
        double hz = 440 * StrictMath.pow(2, (note.pitch() - 69) / 12.0);
        double phase = 0;
        float toLeft = (float) Math.sqrt(1 - note.pan());
        float toRight = (float) Math.sqrt(note.pan());
        double gain = 0;
        for (int block = start; block < end; block += STEP) {
            int last = Math.min(end, block + STEP);
            double seconds = (double) (last - start) / rateHz;
            double target = note.gain() * envelope(seconds, note.seconds(), timbre);
            double slope = (target - gain) / (last - block);
            double waver = timbre.vibrato * Math.sin(2 * Math.PI * VIBRATO_HZ * seconds);
            double step = hz * (1 + waver) * Timbre.TABLE / rateHz;
            for (int i = block; i < last; i++) {
                gain += slope;
                phase += step;
                float value = (float) gain * timbre.at(phase);
                left[i] += toLeft * value;
                right[i] += toRight * value;
            }
        }
    }

    private static double envelope(double seconds, double held, Timbre timbre) {
        double rise = Math.min(1, seconds / timbre.attackSeconds);
        double decay = Math.exp(-seconds / timbre.decaySeconds);
        double after = Math.max(0, seconds - held);
        return rise * decay * Math.max(0, 1 - after / timbre.releaseSeconds);
    }

    /** Returns the sound as interleaved 16-bit samples, at one loudness for every stand-in, faded out at its end. */
    short[] samples() {
        Room.in(left, rateHz, 0);
        Room.in(right, rateHz, 1);
        double peak = 1e-9;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        double scale = PEAK * Short.MAX_VALUE / peak;
        double fade = FADE_SECONDS * rateHz;
        var samples = new short[2 * left.length];
        for (int i = 0; i < left.length; i++) {
            double gain = scale * Math.min(1, (left.length - i) / fade);
            samples[2 * i] = (short) Math.round(left[i] * gain);
            samples[2 * i + 1] = (short) Math.round(right[i] * gain);
        }
        return samples;
    }

    /**
     * One note.
     *
     * @param pitch in semitones, 69 is A at 440 Hz
     * @param pan 0 left to 1 right
     */
    record Note(double startSeconds, double seconds, int pitch, double gain, double pan) {}
}
