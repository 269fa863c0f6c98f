package app.moonsong.cli;

import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** While it is open, what goes wrong without being said to people is kept in the log and not written over what they see. */
final class LogHandler extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("app.moonsong");
    private final Path home;

    LogHandler(Path home) {
        this.home = home;
        setLevel(Level.WARNING);
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            Log.write(home, entry.getMessage(), entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // Everything is written at once.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
