package app.moonsong.remote;

import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Player;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.errors.InvalidMethodArgument;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.errors.UnknownInterface;
import org.freedesktop.dbus.errors.UnknownProperty;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** What stands on the bus for the player: it does what it is told and says how things are. */
final class MediaObject implements RootInterface, PlayerInterface, Properties {
    static final String PATH = "/org/mpris/MediaPlayer2";
    private static final List<String> MIME_TYPES =
            List.of("audio/mpeg", "audio/mp4", "audio/flac", "audio/ogg", "audio/opus", "audio/x-wav", "audio/x-aiff");

    private final Player player;
    private final Host host;
    private final Supplier<Map<String, Variant<?>>> now;

    /** {@code now} gives the properties of {@link PlayerInterface} but the position. */
    MediaObject(Player player, Host host, Supplier<Map<String, Variant<?>>> now) {
        this.player = player;
        this.host = host;
        this.now = now;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void raise() {
        host.raise().ifPresent(Runnable::run);
    }

    @Override
    public void quit() {
        host.quit().run();
    }

    @Override
    public void next() {
        player.turnToNext();
    }

    @Override
    public void previous() {
        player.turnToPrevious();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void playPause() {
        player.toggle();
    }

    @Override
    public void stop() {
        player.stop();
    }

    @Override
    public void play() {
        player.resume();
    }

    @Override
    public void seek(long offset) {
        var state = player.state();
        var to = state.position().plus(PlayerProperties.time(offset));
        if (!state.length().isZero() && to.compareTo(state.length()) > 0) {
            player.turnToNext();
        } else {
            player.seek(to.isNegative() ? Duration.ZERO : to);
        }
    }

    @Override
    public void setPosition(DBusPath track, long position) {
        var state = player.state();
        var to = PlayerProperties.time(position);
        boolean within = position >= 0 && (state.length().isZero() || to.compareTo(state.length()) <= 0);
        if (within
                && track.getPath()
                        .equals(PlayerProperties.track(state.current()).getPath())) {
            player.seek(to);
        }
    }

    @Override
    public void openUri(String uri) {
        try {
            host.open().accept(List.of(Path.of(URI.create(uri))));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new InvalidMethodArgument("not the address of a file: " + uri);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the form that the library gives to all properties
    public <A> A Get(String face, String name) {
        var value = GetAll(face).get(name);
        if (value == null) {
            throw new UnknownProperty(face + " has no property " + name);
        }
        return (A) value;
    }

    @Override
    public Map<String, Variant<?>> GetAll(String face) {
        return switch (face) {
            case RootInterface.NAME -> root();
            case PlayerInterface.NAME -> {
                var all = new LinkedHashMap<>(now.get());
                all.put("Position", PlayerProperties.position(player.state()));
                yield all;
            }
            default -> throw new UnknownInterface(face);
        };
    }

    private Map<String, Variant<?>> root() {
        return Map.of(
                "CanQuit", new Variant<>(true),
                "CanRaise", new Variant<>(host.raise().isPresent()),
                "HasTrackList", new Variant<>(false),
                "Identity", new Variant<>("Moonsong"),
                "DesktopEntry", new Variant<>("moonsong"),
                "SupportedUriSchemes", new Variant<>(List.of("file"), "as"),
                "SupportedMimeTypes", new Variant<>(MIME_TYPES, "as"));
    }

    @Override
    public <A> void Set(String face, String name, A given) {
        var value = given instanceof Variant<?> variant ? variant.getValue() : given;
        if (!GetAll(face).containsKey(name)) {
            throw new UnknownProperty(face + " has no property " + name);
        }
        switch (name) {
            case "Volume" -> player.setVolume(number(name, value));
            case "Shuffle" -> shuffle(Boolean.TRUE.equals(value));
            case "LoopStatus" -> {
                var repeat = PlayerProperties.repeat(String.valueOf(value));
                player.changeModes(m -> m.with(repeat));
            }
            case "Rate" -> rate(number(name, value));
            default -> throw new PropertyReadOnly(name);
        }
    }

    /** A listener who shuffles releases goes on doing so when told to shuffle. */
    private void shuffle(boolean on) {
        player.changeModes(m -> on == (m.shuffle() != Shuffle.OFF) ? m : m.with(on ? Shuffle.TRACKS : Shuffle.OFF));
    }

    /** 0 means to pause; what is slower or faster than is offered becomes the slowest or fastest. */
    private void rate(double rate) {
        if (rate == 0) {
            player.pause();
        } else {
            player.setSpeed(rate);
        }
    }

    private static double number(String name, Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new InvalidMethodArgument(name + " is a number");
    }
}
