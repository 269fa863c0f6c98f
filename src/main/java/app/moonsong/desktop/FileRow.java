package app.moonsong.desktop;

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
record FileRow(IndexedFile file, Optional<HeldFile> held, boolean twice) {
    Decision decision() {
        return held.map(h -> h.match().decision()).orElse(Decision.NONE);
    }

    String title() {
        return tag(TagField.TITLE).orElseGet(this::name);
    }

    String artist() {
        return tag(TagField.ARTIST).or(() -> tag(TagField.ALBUM_ARTIST)).orElse("");
    }

    String album() {
        return tag(TagField.ALBUM).orElse("");
    }

    String format() {
        return sound().map(s -> s.format().label()).orElse("");
    }

    Duration length() {
        return sound().map(Sound::length).orElse(Duration.ZERO);
    }

    String name() {
        return String.valueOf(file.path().getFileName());
    }

    private Optional<Sound> sound() {
        return file.audio().map(a -> a.sound());
    }

    private Optional<String> tag(TagField field) {
        return file.audio().flatMap(a -> a.tags().text(field));
    }
}
