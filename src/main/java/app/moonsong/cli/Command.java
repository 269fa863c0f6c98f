package app.moonsong.cli;

import java.io.IOException;

/** A command with its options already read. */
interface Command {
    /** Does the work. What the listener can do something about is said and returned, not thrown. */
    Exit run(Session session) throws IOException;
}
