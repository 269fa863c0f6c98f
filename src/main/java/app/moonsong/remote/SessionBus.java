package app.moonsong.remote;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/** The listener's session bus, where there is one. */
final class SessionBus {
    private SessionBus() {}

    /** Where it is, as the variables of the process tell: D-Bus Specification, Message Bus Well-known Addresses. */
    static Optional<String> address(Map<String, String> environment) {
        var named = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .map(folder -> Path.of(folder, "bus"))
                .filter(Files::exists)
                .map(bus -> "unix:path=" + bus);
    }

    /** Connects. One thread takes the calls, so that they are done in the order they were made. */
    static DBusConnection connect(String address) throws DBusException {
        return DBusConnectionBuilder.forAddress(address)
                .withShared(false)
                .receivingThreadConfig()
                .withMethodCallThreadCount(1)
                .withMethodReturnThreadCount(1)
                .withErrorHandlerThreadCount(1)
                .withSignalThreadCount(1)
                .connectionConfig()
                .build();
    }
}
