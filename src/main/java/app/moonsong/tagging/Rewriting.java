package app.moonsong.tagging;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioHash;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Pictures;
import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A new file being made of an old one, and the proof that it is what was meant. */
record Rewriting(Source source, Container container, List<Frame> wanted, TagEdit edit) {

    /**
     * Reads the copy back: each frame is what was meant, to the byte; the header readers, which wrote nothing of it, find
     * the edited fields as meant and all else as before; the sound is the same to the byte.
     *
     * @param shares whether the two may have blocks in common, which need not be read
     */
    void verify(Path old, Path copy, boolean upgrade, boolean shares) throws IOException {
        try (var written = new Source(copy)) {
            var read = Containers.open(written, upgrade);
            require(read.frames().equals(wanted), "a frame differs");
            require(read.fixed().equals(container.fixed()), "a part that was kept differs");
        } catch (Refused e) {
            throw new Failures.NotAsMeant("the copy is refused: %s %s".formatted(e.reason(), e.detail()));
        }
        var before = read(old);
        var after = read(copy);
        require(after.sound().equals(before.sound()), "the sound is read differently");
        fields(before, after);
        picture(after);
        AudioHash.Known known = shares ? new SharedBlocks(old, copy) : (_, _, _) -> false;
        require(AudioHash.same(old, copy, known), "the audio differs");
    }

    private void fields(AudioFile before, AudioFile after) throws IOException {
        var meant = container.meant(edit);
        var touched = touched();
        // No header reader reads lyrics; their frames were compared to the byte.
        for (var field : EnumSet.complementOf(EnumSet.of(TagField.LYRICS))) {
            var now = after.tags().values().getOrDefault(field, List.of());
            var expected = meant.get(field);
            if (expected != null) {
                require(now.equals(expected), "%s reads as %s".formatted(field, now));
            } else if (!touched.contains(field)) {
                var then = before.tags().values().getOrDefault(field, List.of());
                require(now.equals(then), "%s was %s and reads as %s".formatted(field, then, now));
            }
        }
    }

    /** The fields that a changed frame says something of. */
    private Set<TagField> touched() {
        var touched = EnumSet.noneOf(TagField.class);
        var old = container.frames();
        for (var frame : wanted) {
            if (!old.contains(frame)) {
                touched.addAll(FieldNames.fieldsOf(frame.key()));
            }
        }
        for (var frame : old) {
            if (!wanted.contains(frame)) {
                touched.addAll(FieldNames.fieldsOf(frame.key()));
            }
        }
        return touched;
    }

    private void picture(AudioFile after) throws IOException {
        if (edit.picture() instanceof PictureEdit.Replace(var picture)) {
            require(after.picture().isPresent(), "no picture is found");
            try (var image = Pictures.open(after.path(), after.picture().get())) {
                require(Bytes.over(image.readAllBytes()).equals(picture.image()), "the picture differs");
            }
        }
    }

    private static AudioFile read(Path file) throws IOException {
        try (var reader = new HeaderReader()) {
            return switch (reader.read(file)) {
                case Reading.Understood good -> good.file();
                case Reading.Unreadable bad ->
                    throw new Refused(Refusal.DAMAGED, "%s %s".formatted(bad.reason(), bad.detail()));
            };
        }
    }

    private static void require(boolean truth, String otherwise) throws IOException {
        if (!truth) {
            throw new Failures.NotAsMeant(otherwise);
        }
    }
}
