package app.moonsong.desktop.model;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Chapter;
import app.moonsong.audio.Chapters;
import app.moonsong.audio.ContentId;
import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import app.moonsong.player.QueueItem;
import app.moonsong.tagging.Lyrics;
import app.moonsong.waveform.Waveform;
import app.moonsong.waveform.Waveforms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is known of the item that is on, looked at only while somebody looks. */
public final class NowPlaying {
    private final Function<Path, Excerpt> excerpts;
    private final Background background;
    private final Waveforms waveforms;
    private final Latest looks;
    private final Latest shapes;
    private final AtomicReference<Optional<QueueItem>> wanted = new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ReadOnlyObjectWrapper<Optional<Waveform>> waveform = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Keeps what it makes in a cache; {@code excerpts} tells where the sound of a path lies. */
    NowPlaying(Path cache, Function<Path, Excerpt> excerpts, Background background) {
        this.excerpts = excerpts;
        this.background = background;
        this.waveforms = new Waveforms(cache.resolve("waveforms"));
        this.looks = new Latest(background);
        this.shapes = new Latest(background);
    }

    /**
     * What the file of an item says of itself.
     *
     * @param item the item's path; empty when none was looked at
     * @param audio empty when it could not be read; of a part its file, with the tags of the part
     * @param sound the id of the item's sound: a part has another than its file
     * @param lyrics empty when it has none
     */
    public record Look(
            Optional<Path> item,
            Optional<AudioFile> audio,
            Optional<ContentId> sound,
            List<Chapter> chapters,
            Optional<String> lyrics) {
        static final Look NONE =
                new Look(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** What the file of the item says of itself. */
    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** What the item's sound looks like; empty until it is made, and where it cannot be. */
    public ReadOnlyObjectProperty<Optional<Waveform>> waveform() {
        return waveform.getReadOnlyProperty();
    }

    /** Looks at an item; what was still being made of another is given up. */
    public void lookAt(Optional<QueueItem> item) {
        if (wanted.getAndSet(item).equals(item)) {
            return;
        }
        look.set(Look.NONE);
        waveform.set(Optional.empty());
        item.map(QueueItem::path).ifPresent(file -> {
            looks.ask(Duration.ZERO, () -> read(file, excerpts.apply(file)), look::set);
            shapes.ask(Duration.ZERO, () -> draw(excerpts.apply(file), item), waveform::set);
        });
    }

    /** Tells what a file, or the one that a part is of, says of its sound and its picture; nothing if it cannot be read. */
    public void audioOf(Path file, Consumer<Optional<AudioFile>> told) {
        background.fetch(() -> audio(excerpts.apply(file).file()), told);
    }

    private static Optional<AudioFile> audio(Path file) {
        try (var reader = new HeaderReader()) {
            return reader.read(file) instanceof Reading.Understood(var understood)
                    ? Optional.of(understood)
                    : Optional.empty();
        }
    }

    private static Look read(Path item, Excerpt excerpt) {
        var file = excerpt.file();
        var audio = audio(file);
        var id = audio.map(AudioFile::contentId);
        // What a file says of its middle is said of all of it, and not of one of its parts.
        if (excerpt.tags().isPresent()) {
            return new Look(
                    Optional.of(item),
                    audio.map(a -> a.with(excerpt.tags().get())),
                    id.map(i -> i.of(excerpt)),
                    List.of(),
                    Optional.empty());
        }
        try {
            return new Look(Optional.of(item), audio, id, Chapters.of(file), Lyrics.of(file));
        } catch (DecodeException e) {
            return Look.NONE;
        }
    }

    /** A file that cannot be drawn cannot be played either, and that is said where it is. */
    private Optional<Waveform> draw(Excerpt excerpt, Optional<QueueItem> item) {
        try {
            return Optional.of(waveforms.of(excerpt, () -> item.equals(wanted.get())));
        } catch (IOException | DecodeException e) {
            return Optional.empty();
        }
    }
}
