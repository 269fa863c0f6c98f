package app.moonsong.tagging;

import java.io.IOException;

/** A file is not written, for a reason that was found before anything was touched. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    Refused(Refusal reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
