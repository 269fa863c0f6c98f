package app.moonsong.remote;

import java.util.List;
import org.freedesktop.dbus.TypeRef;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.annotations.DBusProperty.Access;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The program as a media player: MPRIS D-Bus Interface Specification 2.2, Media Player. */
@DBusInterfaceName(RootInterface.NAME)
@DBusProperty(name = "CanQuit", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanRaise", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "HasTrackList", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "Identity", type = String.class, access = Access.READ)
@DBusProperty(name = "DesktopEntry", type = String.class, access = Access.READ)
@DBusProperty(name = "SupportedUriSchemes", type = RootInterface.Strings.class, access = Access.READ)
@DBusProperty(name = "SupportedMimeTypes", type = RootInterface.Strings.class, access = Access.READ)
public interface RootInterface extends DBusInterface {
    String NAME = "org.mpris.MediaPlayer2";

    @DBusMemberName("Raise")
    void raise();

    @DBusMemberName("Quit")
    void quit();

    /** The type of a property that is a list of strings. */
    interface Strings extends TypeRef<List<String>> {}
}
