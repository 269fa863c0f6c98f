package app.moonsong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which of the process's streams lead to a person. */
final class Terminals {
    private Terminals() {}

    static boolean input() {
        return leadsToTerminal(0);
    }

    static boolean errors() {
        return leadsToTerminal(2);
    }

    /**
     * {@code System.console()} tells only of input and output together; Linux tells of each. Elsewhere nobody is taken
     * to watch.
     */
    private static boolean leadsToTerminal(int descriptor) {
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
