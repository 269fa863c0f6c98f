package app.moonsong.audio;

import java.io.IOException;

/** A file's bytes are not what its format promises. Never leaves this package. */
final class BadAudio extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reading.Reason reason;

    BadAudio(Reading.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    static BadAudio damaged(String detail) {
        return new BadAudio(Reading.Reason.DAMAGED, detail);
    }

    static BadAudio unsupported(String detail) {
        return new BadAudio(Reading.Reason.UNSUPPORTED, detail);
    }

    Reading.Reason reason() {
        return reason;
    }
}
