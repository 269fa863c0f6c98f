package app.moonsong.remote;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The desktop's notifications: Desktop Notifications Specification 1.2. */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface NotificationsInterface extends DBusInterface {
    /**
     * Shows a notification.
     *
     * @param replaces the one to be shown no more, or 0
     * @param expireMs -1: as the desktop thinks right
     * @return its number
     */
    @DBusMemberName("Notify")
    UInt32 show(
            String program,
            UInt32 replaces,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expireMs);
}
