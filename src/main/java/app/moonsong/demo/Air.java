package app.moonsong.demo;

/** The noise a stand-in is heard through. */
enum Air {
    NONE(0, 0, 0),
    TAPE(0.006, 0.5, 0),
    RAIN(0.02, 0.25, 0.11),
    WIND(0.09, 0.012, 0.07),
    SEA(0.1, 0.03, 0.13);

    private final double level;
    private final double brightness;
    private final double swellHz;

    Air(double level, double brightness, double swellHz) {
        this.level = level;
        this.brightness = brightness;
        this.swellHz = swellHz;
    }

    /** Adds the noise to both channels; a one-pole low pass colours it and a slow sine makes it come and go. */
    void over(Mix mix, long seed) {
        if (this == NONE) {
            return;
        }
        long state = seed * 2 + 1;
        double left = 0;
        double right = 0;
        for (int i = 0; i < mix.frames(); i++) {
            // xorshift64 (G. Marsaglia, "Xorshift RNGs", 2003): 13, 7, 17.
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            left += brightness * ((int) state * 0x1p-31 - left);
            right += brightness * ((int) (state >>> 32) * 0x1p-31 - right);
            double swell = 0.6 + 0.4 * Math.sin(2 * Math.PI * swellHz * i / mix.rateHz());
            mix.add(i, (float) (left * level * swell), (float) (right * level * swell));
        }
    }
}
