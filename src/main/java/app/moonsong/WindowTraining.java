package app.moonsong;

import app.moonsong.desktop.Window;
import app.moonsong.library.Library;
import app.moonsong.player.Player;
import app.moonsong.remote.Door;
import app.moonsong.remote.Doors;
import app.moonsong.remote.Obeying;
import java.io.IOException;
import java.nio.file.Path;

/** Shows every page of the window once, for the build to record what a start needs. */
public final class WindowTraining {
    private WindowTraining() {}

    /**
     * Begins as the program itself begins.
     *
     * @param args the home of a library
     */
    public static void main(String[] args) throws IOException {
        var home = Path.of(args[0]);
        try (var door = Door.window(Doors.of(home)).orElseThrow()) {
            var ready = Window.prepare();
            try (var library = Library.open(home);
                    var player = new Player(library.home().resolve("tape"))) {
                ready.join();
                Window.tour(library, player, host -> door.open(new Obeying(player, host)));
            }
        }
    }
}
