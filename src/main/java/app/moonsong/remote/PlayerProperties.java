package app.moonsong.remote;

import app.moonsong.audio.PartName;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import app.moonsong.player.Tone;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** The player's state in the words of {@link PlayerInterface}. */
final class PlayerProperties {
    private static final String TRACK = "/app/moonsong/item/";
    private static final String NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack";

    private PlayerProperties() {}

    /** All but the position, which nobody is told of as it goes. */
    static Map<String, Variant<?>> of(PlayerState state, Optional<URI> art) {
        boolean any = state.count() > 0;
        var modes = state.modes();
        boolean endless = modes.repeat() != Repeat.OFF || modes.shuffle() != Shuffle.OFF;
        var all = new LinkedHashMap<String, Variant<?>>();
        all.put("PlaybackStatus", new Variant<>(status(state.status())));
        all.put("LoopStatus", new Variant<>(loop(modes.repeat())));
        all.put("Rate", new Variant<>(state.speed()));
        all.put("Shuffle", new Variant<>(modes.shuffle() != Shuffle.OFF));
        all.put("Metadata", new Variant<>(metadata(state.current(), art), "a{sv}"));
        all.put("Volume", new Variant<>(state.volume()));
        all.put("MinimumRate", new Variant<>(Tone.SLOWEST));
        all.put("MaximumRate", new Variant<>(Tone.FASTEST));
        all.put("CanGoNext", new Variant<>(any && (endless || state.index() + 1 < state.count())));
        all.put("CanGoPrevious", new Variant<>(state.current().isPresent()));
        all.put("CanPlay", new Variant<>(any));
        all.put("CanPause", new Variant<>(any));
        all.put("CanSeek", new Variant<>(state.current().isPresent()));
        all.put("CanControl", new Variant<>(true));
        return all;
    }

    static Variant<?> position(PlayerState state) {
        return new Variant<>(micros(state.position()));
    }

    static DBusPath track(Optional<QueueItem> item) {
        return new DBusPath(item.map(i -> TRACK + i.id()).orElse(NO_TRACK));
    }

    static Repeat repeat(String loop) {
        return switch (loop) {
            case "Track" -> Repeat.ONE;
            case "Playlist" -> Repeat.ALL;
            default -> Repeat.OFF;
        };
    }

    static long micros(Duration time) {
        return TimeUnit.NANOSECONDS.toMicros(time.toNanos());
    }

    static Duration time(long micros) {
        return Duration.ofNanos(TimeUnit.MICROSECONDS.toNanos(micros));
    }

    private static String status(PlayerState.Status status) {
        return switch (status) {
            case PLAYING -> "Playing";
            case PAUSED -> "Paused";
            case STOPPED -> "Stopped";
        };
    }

    private static String loop(Repeat repeat) {
        return switch (repeat) {
            case OFF -> "None";
            case ONE -> "Track";
            case ALL -> "Playlist";
        };
    }

    private static Map<String, Variant<?>> metadata(Optional<QueueItem> current, Optional<URI> art) {
        var all = new LinkedHashMap<String, Variant<?>>();
        all.put("mpris:trackid", new Variant<>(track(current)));
        current.ifPresent(item -> {
            all.put(
                    "xesam:url",
                    new Variant<>(PartName.file(item.path()).toUri().toASCIIString()));
            all.put("xesam:title", new Variant<>(item.title()));
            if (!item.artist().isEmpty()) {
                all.put("xesam:artist", new Variant<>(List.of(item.artist()), "as"));
            }
            if (!item.album().isEmpty()) {
                all.put("xesam:album", new Variant<>(item.album()));
            }
            if (!item.length().isZero()) {
                all.put("mpris:length", new Variant<>(micros(item.length())));
            }
            art.ifPresent(uri -> all.put("mpris:artUrl", new Variant<>(uri.toASCIIString())));
        });
        return all;
    }
}
