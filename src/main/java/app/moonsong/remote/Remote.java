package app.moonsong.remote;

import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;

/**
 * Shows the player to the desktop: media keys, panels and {@code playerctl} steer it over D-Bus. Where there is no
 * session bus, nothing happens. All of it is done on a thread of its own, so that no start and no sound waits for it.
 */
public final class Remote implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("app.moonsong.remote");
    private static final long CLOSE_SECONDS = 1;

    private final Player player;
    private final Host host;
    private final Art art;
    private final AtomicBoolean news = new AtomicBoolean();
    /** Throws away what comes after the end: the player does not know that nobody listens any more. */
    private final ThreadPoolExecutor turns = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Remote::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    private @Nullable DBusConnection bus;
    private @Nullable Mpris mpris;

    private Remote(Player player, Host host, Path home) {
        this.player = player;
        this.host = host;
        this.art = new Art(home.resolve("cache").resolve("art"), host.cover());
    }

    /**
     * Begins to show the player, and returns at once.
     *
     * @param home where pictures are kept for others to show
     * @param environment the process's variables; they tell where the bus is
     */
    public static Remote offer(Player player, Host host, Path home, Map<String, String> environment) {
        var remote = new Remote(player, host, home);
        SessionBus.address(environment).ifPresent(address -> remote.turns.execute(() -> remote.begin(address)));
        return remote;
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("remote").unstarted(work);
    }

    private void begin(String address) {
        try {
            var connection = SessionBus.connect(address);
            bus = connection;
            mpris = new Mpris(connection, player, host, art);
            player.onChange(this::heard);
            tell(player.state());
        } catch (DBusException | RuntimeException e) {
            LOG.log(Level.INFO, "no session bus at " + address, e);
        }
    }

    /** On the player's thread: only the newest state is told, and one telling waits at a time. */
    private void heard(PlayerState state) {
        if (!news.getAndSet(true)) {
            turns.execute(() -> {
                news.set(false);
                tell(player.state());
            });
        }
    }

    private void tell(PlayerState state) {
        var to = mpris;
        if (to == null) {
            return;
        }
        try {
            to.tell(state);
        } catch (DBusException | RuntimeException e) {
            LOG.log(Level.INFO, "the session bus is gone", e);
            mpris = null;
        }
    }

    @Override
    public void close() {
        turns.execute(() -> {
            // What is told of afterwards is told to nobody.
            mpris = null;
            Optional.ofNullable(bus).ifPresent(DBusConnection::disconnect);
        });
        turns.shutdown();
        try {
            if (!turns.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                turns.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
