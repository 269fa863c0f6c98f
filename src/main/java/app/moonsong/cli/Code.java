package app.moonsong.cli;

import java.util.Locale;

/** Constants as programs read them and listeners write them. */
final class Code {
    private Code() {}

    /** {@code NOT_AUDIO} is {@code not-audio}. */
    static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
