package app.moonsong.remote;

import app.moonsong.player.QueueItem;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Announces tracks to the listener through the desktop; each announcement takes the place of the one before. */
final class Notifications {
    private static final System.Logger LOG = System.getLogger("app.moonsong.remote");
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";

    private final DBusConnection bus;
    private volatile UInt32 last = new UInt32(0);

    Notifications(DBusConnection bus) {
        this.bus = bus;
    }

    /** Announces a track, on a thread of its own: the desktop may take its time, or not be there. */
    void announce(QueueItem item, Optional<URI> picture) {
        Thread.ofVirtual().name("announce").start(() -> {
            try {
                last = bus.getRemoteObject(NAME, PATH, NotificationsInterface.class)
                        .show("Moonsong", last, icon(picture), item.title(), body(item), List.of(), hints(picture), -1);
            } catch (DBusException | DBusExecutionException e) {
                LOG.log(Level.INFO, "nobody shows notifications", e);
            }
        });
    }

    private static String icon(Optional<URI> picture) {
        return picture.isPresent() ? "" : "audio-x-generic";
    }

    /** The body is markup. */
    private static String body(QueueItem item) {
        return Stream.of(item.artist(), item.album())
                .filter(w -> !w.isEmpty())
                .map(w -> w.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Variant<?>> hints(Optional<URI> picture) {
        var hints = new LinkedHashMap<String, Variant<?>>();
        hints.put("urgency", new Variant<>((byte) 0));
        hints.put("transient", new Variant<>(true));
        hints.put("desktop-entry", new Variant<>("moonsong"));
        picture.ifPresent(uri -> hints.put("image-path", new Variant<>(uri.toASCIIString())));
        return hints;
    }
}
