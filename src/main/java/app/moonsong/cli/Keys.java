package app.moonsong.cli;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** Single keys from the terminal, as they are pressed. The terminal is put back as it was at the end. */
final class Keys implements AutoCloseable {
    /** What a key asks for. */
    enum Key {
        NONE,
        TOGGLE,
        NEXT,
        PREVIOUS,
        FORWARD,
        BACK,
        SHUFFLE,
        REPEAT,
        LOUDER,
        SOFTER,
        QUIT
    }

    private static final int ESCAPE = 27;
    private static final int AFTER_ESCAPE_MS = 20;
    private final Terminal terminal;
    private final Attributes before;

    Keys() throws IOException {
        // With its own signals JLine would take Ctrl+C from the JVM, and the process would end without a clean stop.
        terminal = TerminalBuilder.builder().system(true).nativeSignals(false).build();
        before = terminal.enterRawMode();
    }

    /** How wide the terminal is; 0 when it does not say. */
    int columns() {
        return terminal.getWidth();
    }

    /** Waits for a key at most so long. */
    Key next(int waitMs) throws IOException {
        int c = terminal.reader().read(waitMs);
        return switch (c) {
            case NonBlockingReader.READ_EXPIRED -> Key.NONE;
            case NonBlockingReader.EOF, 'q', 'Q', 3, 4 -> Key.QUIT;
            case ' ' -> Key.TOGGLE;
            case 'n', 'N' -> Key.NEXT;
            case 'p', 'P' -> Key.PREVIOUS;
            case 's', 'S' -> Key.SHUFFLE;
            case 'r', 'R' -> Key.REPEAT;
            case '+', '=' -> Key.LOUDER;
            case '-' -> Key.SOFTER;
            case ESCAPE -> arrow();
            default -> Key.NONE;
        };
    }

    /** An arrow key is ESC [ or ESC O and a letter (ECMA-48, cursor controls). */
    private Key arrow() throws IOException {
        int bracket = terminal.reader().read(AFTER_ESCAPE_MS);
        if (bracket != '[' && bracket != 'O') {
            return Key.NONE;
        }
        return switch (terminal.reader().read(AFTER_ESCAPE_MS)) {
            case 'A' -> Key.LOUDER;
            case 'B' -> Key.SOFTER;
            case 'C' -> Key.FORWARD;
            case 'D' -> Key.BACK;
            default -> Key.NONE;
        };
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(before);
        terminal.close();
    }
}
