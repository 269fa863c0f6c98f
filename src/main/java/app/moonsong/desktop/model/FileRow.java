package app.moonsong.desktop.model;

import app.moonsong.audio.AudioNames;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import app.moonsong.identify.Decision;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import java.time.Duration;
import java.util.Optional;

/**
 * A file as a line of the library page.
 *
 * @param twice whether another file has the same recording
 */
public record FileRow(IndexedFile file, Optional<HeldFile> held, boolean twice) {
    public Decision decision() {
        return held.map(h -> h.match().decision()).orElse(Decision.NONE);
    }

    public String title() {
        return tag(TagField.TITLE).orElseGet(() -> AudioNames.title(file.path()));
    }

    public String artist() {
        return tag(TagField.ARTIST).or(() -> tag(TagField.ALBUM_ARTIST)).orElse("");
    }

    public String album() {
        return tag(TagField.ALBUM).orElse("");
    }

    public String format() {
        return sound().map(s -> s.format().label()).orElse("");
    }

    public Duration length() {
        return sound().map(Sound::length).orElse(Duration.ZERO);
    }

    public String name() {
        return String.valueOf(file.path().getFileName());
    }

    private Optional<Sound> sound() {
        return file.audio().map(a -> a.sound());
    }

    private Optional<String> tag(TagField field) {
        return file.audio().flatMap(a -> a.tags().text(field));
    }
}
