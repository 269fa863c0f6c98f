package app.moonsong;

import app.moonsong.cli.Cli;
import app.moonsong.cli.Opening;
import app.moonsong.cli.Outside;
import app.moonsong.desktop.Window;
import app.moonsong.library.Library;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.library.parts.Parts;
import app.moonsong.player.Player;
import app.moonsong.player.Sources;
import app.moonsong.remote.Door;
import app.moonsong.remote.Obeying;
import app.moonsong.remote.Remote;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Calls the constructors of what the program is made of. */
final class Wiring {
    private Wiring() {}

    static int run(String[] args) {
        var out = utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        var err = utf8(new FileOutputStream(FileDescriptor.err));
        var outside = new Outside(out, err, System.in, System.getenv(), Locale.getDefault(), new OneWindow());
        return Cli.run(args, outside);
    }

    private static final class OneWindow implements Opening {
        private Optional<CompletableFuture<Void>> ready = Optional.empty();
        private Optional<Remote> remote = Optional.empty();

        @Override
        public void prepare() {
            ready = Optional.of(Window.prepare());
        }

        @Override
        public void open(Library library, List<Path> files, Door door) {
            try {
                ready.ifPresent(CompletableFuture::join);
            } catch (CompletionException e) {
                throw new IllegalStateException("there is no screen to open a window on", e.getCause());
            }
            var sources = new Sources(new Parts(library)::excerpt, new Loudnesses(library)::levels);
            try (var player = new Player(library.home().resolve("tape"), sources)) {
                Window.open(library, player, files, host -> {
                    door.open(new Obeying(player, host));
                    remote = Optional.of(Remote.offer(player, host, library.home(), System.getenv()));
                });
                remote.ifPresent(Remote::close);
            }
        }
    }

    /** Data is UTF-8 whatever the locale: a name must not become question marks on its way to another program. */
    private static PrintStream utf8(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }
}
