package app.moonsong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a window can be shown. JavaFX needs an X server on Linux; under Wayland that is Xwayland. */
final class Display {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private Display() {}

    static boolean reachable(Map<String, String> environment) {
        var display = environment.getOrDefault("DISPLAY", "");
        var local = LOCAL.matcher(display);
        // A display on another machine, or in an abstract socket only, is taken at its word.
        return local.matches()
                ? Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1)))
                        || !Files.isDirectory(Path.of("/tmp/.X11-unix"))
                : !display.isEmpty();
    }
}
