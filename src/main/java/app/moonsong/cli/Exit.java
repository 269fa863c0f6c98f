package app.moonsong.cli;

/** How a command ended. */
enum Exit {
    DONE(0),
    /** The work was done, and something is left over that the listener should see. */
    LEFT_OVER(1),
    WRONG_USAGE(2),
    FAILED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The process's exit code. */
    int code() {
        return code;
    }

    /** Returns the graver of the two. */
    Exit and(Exit other) {
        return code >= other.code ? this : other;
    }
}
