package app.moonsong;

import app.moonsong.cli.Cli;
import app.moonsong.cli.Outside;
import app.moonsong.desktop.Window;
import app.moonsong.library.Library;
import app.moonsong.player.Player;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Calls the constructors of what the program is made of. */
final class Wiring {
    private Wiring() {}

    static int run(String[] args) {
        var out = utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        var err = utf8(new FileOutputStream(FileDescriptor.err));
        var outside = new Outside(out, err, System.in, System.getenv(), Locale.getDefault(), Wiring::window);
        return Cli.run(args, outside);
    }

    private static void window(Library library, List<Path> files) {
        try (var player = new Player(library.home().resolve("tape"))) {
            Window.open(library, player, files);
        }
    }

    /** Data is UTF-8 whatever the locale: a name must not become question marks on its way to another program. */
    private static PrintStream utf8(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }
}
