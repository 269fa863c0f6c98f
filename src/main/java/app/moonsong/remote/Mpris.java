package app.moonsong.remote;

import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.types.Variant;

/** The player on the session bus: it is steered from there, and announces what begins. Told of states by one thread. */
final class Mpris {
    private static final String NAME = "org.mpris.MediaPlayer2.moonsong";

    private final DBusConnection bus;
    private final Art art;
    private final Host host;
    private final Notifications notifications;
    private volatile Pictured pictured = new Pictured(Optional.empty(), Optional.empty());
    private Map<String, Variant<?>> told;
    private PlayerState toldOf;
    private Optional<QueueItem> unannounced = Optional.empty();
    private Anchor anchor;

    /** Appears on the bus; under a name of its own where another player of ours has the first. */
    Mpris(DBusConnection bus, Player player, Host host, Art art) throws DBusException {
        this.bus = bus;
        this.art = art;
        this.host = host;
        notifications = new Notifications(bus);
        var state = player.state();
        anchor = new Anchor(state, System.nanoTime());
        told = properties(state);
        toldOf = state;
        bus.exportObject(MediaObject.PATH, new MediaObject(player, host, () -> shown(player.state())));
        try {
            bus.requestBusName(NAME);
        } catch (DBusException taken) {
            bus.requestBusName(NAME + ".instance" + ProcessHandle.current().pid());
        }
    }

    /** Tells what has changed since the last state. */
    void tell(PlayerState now) throws DBusException {
        long nanos = System.nanoTime();
        // While it plays nearly every state differs in its position alone, several times a second.
        if (!now.at(toldOf.position()).equals(toldOf)) {
            toldOf = now;
            tellChanges(now);
        }
        if (now.status() == PlayerState.Status.PLAYING) {
            unannounced
                    .filter(_ -> host.announces().getAsBoolean())
                    .ifPresent(item -> notifications.announce(item, pictured.art()));
            unannounced = Optional.empty();
        }
        boolean lost = anchor.isLost(now, nanos);
        if (lost) {
            bus.sendMessage(new PlayerInterface.Seeked(MediaObject.PATH, PlayerProperties.micros(now.position())));
        }
        if (lost || anchor.isOver(now)) {
            anchor = new Anchor(now, nanos);
        }
    }

    private void tellChanges(PlayerState now) throws DBusException {
        var all = properties(now);
        var changed = new LinkedHashMap<>(all);
        changed.entrySet().removeAll(told.entrySet());
        told = all;
        if (!changed.isEmpty()) {
            bus.sendMessage(new PropertiesChanged(MediaObject.PATH, PlayerInterface.NAME, changed, List.of()));
        }
    }

    private Map<String, Variant<?>> properties(PlayerState state) {
        if (!state.current().equals(pictured.item())) {
            pictured = new Pictured(state.current(), state.current().flatMap(art::of));
            unannounced = state.current();
        }
        return shown(state);
    }

    /** What is so now; who asks does not wait for a picture, and is told of it later. */
    private Map<String, Variant<?>> shown(PlayerState state) {
        var known = pictured;
        return PlayerProperties.of(state, known.item().equals(state.current()) ? known.art() : Optional.empty());
    }

    private record Pictured(Optional<QueueItem> item, Optional<URI> art) {}
}
