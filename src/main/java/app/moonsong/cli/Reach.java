package app.moonsong.cli;

import app.moonsong.player.Player;
import app.moonsong.remote.Door;
import app.moonsong.remote.Doors;
import app.moonsong.remote.Host;
import app.moonsong.remote.Obeying;
import app.moonsong.remote.Remote;
import java.io.IOException;
import java.util.Optional;

/** Lets the desktop and other processes of the listener steer what plays in the terminal. */
final class Reach implements AutoCloseable {
    private final Session session;
    private final Player player;
    private final Host host;
    private Optional<Door> door = Optional.empty();
    private Optional<Remote> remote = Optional.empty();

    Reach(Session session, Player player, Host host) {
        this.session = session;
        this.player = player;
        this.host = host;
    }

    /** Begins; what plays is heard also where nobody can be let in. */
    void open() {
        remote = Optional.of(
                Remote.offer(player, host, session.home(), session.outside().environment()));
        try {
            var made = Door.terminal(Doors.of(session.home()));
            made.open(new Obeying(player, host));
            door = Optional.of(made);
        } catch (IOException e) {
            Log.write(session.home(), e);
        }
    }

    @Override
    public void close() throws IOException {
        remote.ifPresent(Remote::close);
        if (door.isPresent()) {
            door.get().close();
        }
    }
}
