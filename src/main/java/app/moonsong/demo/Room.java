package app.moonsong.demo;

/** A small room around one channel: parallel combs into an all-pass (M. Schroeder, 1962), with delays of our own. */
final class Room {
    private static final double[] COMB_SECONDS = {0.0311, 0.0373, 0.0427};
    private static final double ALLPASS_SECONDS = 0.0061;
    private static final double SPREAD_SECONDS = 0.0009;
    private static final float ECHO = 0.76f;
    private static final float SMOOTH = 0.6f;
    private static final float WET = 0.16f;

    private Room() {}

    /** Adds the room to a channel in place; the channel's number makes left and right differ. */
    static void in(float[] channel, int rateHz, int number) {
        var wet = new float[channel.length];
        for (double seconds : COMB_SECONDS) {
            comb(channel, wet, new float[(int) ((seconds + number * SPREAD_SECONDS) * rateHz)]);
        }
        var line = new float[(int) (ALLPASS_SECONDS * rateHz)];
        for (int i = 0, at = 0; i < wet.length; i++) {
            float delayed = line[at];
            float in = wet[i] + 0.5f * delayed;
            line[at] = in;
            at = at + 1 == line.length ? 0 : at + 1;
            channel[i] += WET * (delayed - 0.5f * in);
        }
    }

    private static void comb(float[] from, float[] to, float[] line) {
        float smooth = 0;
        for (int i = 0, at = 0; i < from.length; i++) {
            float delayed = line[at];
            smooth += SMOOTH * (delayed - smooth);
            line[at] = from[i] + ECHO * smooth;
            at = at + 1 == line.length ? 0 : at + 1;
            to[i] += delayed;
        }
    }
}
