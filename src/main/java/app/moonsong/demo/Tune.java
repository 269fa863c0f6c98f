package app.moonsong.demo;

import java.util.Random;

/**
 * A short piece, made of chords, a bass and a melody that its seed decides; the same tune is always the same samples.
 * Tunes of one seed are versions of one melody.
 */
record Tune(long seed, Key key, Pace pace, Timbre lead, Timbre bed, Air air) {
    private static final int[][] PROGRESSIONS = {
        {0, 5, 3, 4}, {0, 4, 5, 3}, {0, 3, 0, 4}, {5, 3, 0, 4}, {0, 2, 3, 4}, {0, 6, 3, 0}, {3, 0, 4, 5}
    };
    private static final int[] FORM = {0, 0, 1, 0};
    private static final int PHRASE = 4;
    private static final int REST = Integer.MIN_VALUE;

    /** Where the scale starts (MIDI pitch of its lowest bass note) and its seven steps. */
    record Key(int root, Mode mode) {}

    /** How fast, how many beats to a bar, how long. */
    record Pace(int beatsPerMinute, int beats, int seconds) {}

    /** The scales used. */
    enum Mode {
        MAJOR(0, 2, 4, 5, 7, 9, 11),
        MINOR(0, 2, 3, 5, 7, 8, 10),
        DORIAN(0, 2, 3, 5, 7, 9, 10),
        LYDIAN(0, 2, 4, 6, 7, 9, 11),
        MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10);

        // Written by the constructor alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final int[] steps;

        Mode(int... steps) {
            this.steps = steps;
        }

        int pitch(int degree) {
            return 12 * Math.floorDiv(degree, steps.length) + steps[Math.floorMod(degree, steps.length)];
        }
    }

    /** Returns the piece as interleaved 16-bit stereo. */
    short[] samples(int rateHz) {
        var mix = new Mix(pace.seconds * rateHz, rateHz);
        var random = new Random(seed);
        var chords = PROGRESSIONS[random.nextInt(PROGRESSIONS.length)];
        var phrases = new int[][][] {phrase(random, chords), phrase(random, chords)};
        int bars = (int) Math.ceil(pace.seconds / barSeconds());
        for (int bar = 0; bar < bars; bar++) {
            // The last bars come home, whatever the progression says.
            boolean home = bar >= bars - 2;
            int chord = home ? 0 : chords[bar % PHRASE];
            chord(mix, bar, chord);
            if (bar > 0 && !home) {
                melody(mix, bar, phrases[FORM[bar / PHRASE % FORM.length]][bar % PHRASE]);
            }
        }
        air.over(mix, seed + key.root);
        return mix.samples();
    }

    private double beatSeconds() {
        return 60.0 / pace.beatsPerMinute;
    }

    private double barSeconds() {
        return beatSeconds() * pace.beats;
    }

    private void chord(Mix mix, int bar, int degree) {
        double start = bar * barSeconds();
        mix.add(new Mix.Note(start, barSeconds(), key.root + key.mode.pitch(degree), 0.3, 0.5), bed);
        for (int i = 0; i < 3; i++) {
            int pitch = key.root + 12 + key.mode.pitch(degree + 2 * i);
            mix.add(new Mix.Note(start + 0.02 * i, barSeconds(), pitch, 0.13, 0.3 + 0.2 * i), bed);
        }
    }

    private void melody(Mix mix, int bar, int[] degrees) {
        double half = beatSeconds() / 2;
        for (int i = 0; i < degrees.length; i++) {
            if (degrees[i] == REST) {
                continue;
            }
            int length = 1;
            while (i + length < degrees.length && degrees[i + length] == REST) {
                length++;
            }
            double gain = i == 0 ? 0.4 : 0.32;
            int pitch = key.root + 24 + key.mode.pitch(degrees[i]);
            mix.add(new Mix.Note(bar * barSeconds() + i * half, length * half, pitch, gain, 0.45 + 0.02 * i), lead);
        }
    }

    // Four bars of half beats: a chord tone on the first, steps and small leaps between, one rhythm for all four.
    private int[][] phrase(Random random, int[] chords) {
        var rhythm = new boolean[2 * pace.beats];
        for (int i = 0; i < rhythm.length; i++) {
            rhythm[i] = i == 0 || random.nextInt(10) < (i % 2 == 0 ? 7 : 3);
        }
        var bars = new int[PHRASE][rhythm.length];
        int degree = 2 * random.nextInt(3);
        for (int bar = 0; bar < PHRASE; bar++) {
            for (int i = 0; i < rhythm.length; i++) {
                degree = i == 0
                        ? chords[bar] % 7 + 2 * random.nextInt(3)
                        : Math.clamp(degree + random.nextInt(5) - 2L, -2, 9);
                bars[bar][i] = rhythm[i] ? degree : REST;
            }
        }
        return bars;
    }
}
