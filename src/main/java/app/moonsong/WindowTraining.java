package app.moonsong;

import app.moonsong.desktop.Window;
import app.moonsong.library.Library;
import app.moonsong.player.Player;
import java.nio.file.Path;

/** Shows every page of the window once, for the build to record what a start needs. */
public final class WindowTraining {
    private WindowTraining() {}

    /**
     * Begins as the program itself begins.
     *
     * @param args the home of a library
     */
    public static void main(String[] args) {
        var ready = Window.prepare();
        try (var library = Library.open(Path.of(args[0]));
                var player = new Player(library.home().resolve("tape"))) {
            ready.join();
            Window.tour(library, player);
        }
    }
}
