package app.moonsong.remote;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.TypeRef;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.DBusProperty;
import org.freedesktop.dbus.annotations.DBusProperty.Access;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** What plays and how it is steered: MPRIS D-Bus Interface Specification 2.2, Player. Times are microseconds. */
@DBusInterfaceName(PlayerInterface.NAME)
@DBusProperty(name = "PlaybackStatus", type = String.class, access = Access.READ)
@DBusProperty(name = "LoopStatus", type = String.class, access = Access.READ_WRITE)
@DBusProperty(name = "Rate", type = Double.class, access = Access.READ_WRITE)
@DBusProperty(name = "Shuffle", type = Boolean.class, access = Access.READ_WRITE)
@DBusProperty(name = "Metadata", type = PlayerInterface.Values.class, access = Access.READ)
@DBusProperty(name = "Volume", type = Double.class, access = Access.READ_WRITE)
@DBusProperty(name = "Position", type = Long.class, access = Access.READ)
@DBusProperty(name = "MinimumRate", type = Double.class, access = Access.READ)
@DBusProperty(name = "MaximumRate", type = Double.class, access = Access.READ)
@DBusProperty(name = "CanGoNext", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanGoPrevious", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanPlay", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanPause", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanSeek", type = Boolean.class, access = Access.READ)
@DBusProperty(name = "CanControl", type = Boolean.class, access = Access.READ)
public interface PlayerInterface extends DBusInterface {
    String NAME = "org.mpris.MediaPlayer2.Player";

    /** What is paused or stopped stays so, as with all that goes to another track. */
    @DBusMemberName("Next")
    void next();

    @DBusMemberName("Previous")
    void previous();

    @DBusMemberName("Pause")
    void pause();

    @DBusMemberName("PlayPause")
    void playPause();

    @DBusMemberName("Stop")
    void stop();

    @DBusMemberName("Play")
    void play();

    /** Moves by so much; beyond the end it is the next track's turn. */
    @DBusMemberName("Seek")
    void seek(long offset);

    /** Goes to a place, if that track is still the one that is on. */
    @DBusMemberName("SetPosition")
    void setPosition(DBusPath track, long position);

    @DBusMemberName("OpenUri")
    void openUri(String uri);

    /** The place in the track has changed otherwise than by playing on. */
    final class Seeked extends DBusSignal {
        private final long position;

        public Seeked(String path, long position) throws DBusException {
            super(path, position);
            this.position = position;
        }

        public long position() {
            return position;
        }
    }

    /** The type of a property that is a dictionary of anything. */
    interface Values extends TypeRef<Map<String, Variant<?>>> {}
}
