package app.moonsong.library;

import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Reading;
import app.moonsong.sheet.SheetPart;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file or part, ready to be written: made by those who read, side by side, so that the one who writes only
 * writes.
 *
 * @param part where a part's sound lies; empty for a whole file
 * @param tags as JSON; empty when the file was not understood
 */
record FileEntry(Reading reading, Place place, Optional<Excerpt> part, String tags) {

    static FileEntry of(Folder folder, SheetPart part) {
        var audio = part.audio();
        return new FileEntry(
                new Reading.Understood(audio),
                Place.of(folder.path(), audio.path()),
                Optional.of(part.excerpt()),
                Json.ofTags(audio.tags()));
    }

    static FileEntry of(Folder folder, Reading reading) {
        return switch (reading) {
            case Reading.Understood good ->
                new FileEntry(
                        reading,
                        Place.of(folder.path(), good.file().path()),
                        Optional.empty(),
                        Json.ofTags(good.file().tags()));
            case Reading.Unreadable bad ->
                new FileEntry(reading, Place.of(folder.path(), bad.path()), Optional.empty(), "");
        };
    }

    /** The values of the row, in the order of the statement that writes it. */
    @Nullable
    Object[] values(Folder folder, Instant now) {
        var values = new @Nullable Object[FileStore.COLUMNS];
        values[0] = folder.id();
        values[1] = place.text();
        values[2] = place.encoded() ? 1 : 0;
        values[6] = now.toEpochMilli();
        switch (reading) {
            case Reading.Understood good -> understood(good, values);
            case Reading.Unreadable bad -> unreadable(bad, values);
        }
        return values;
    }

    private static void unreadable(Reading.Unreadable bad, @Nullable Object[] values) {
        values[3] = "unreadable";
        values[4] = bad.sizeBytes();
        values[5] = FileStore.nanos(bad.modified());
        values[7] = bad.reason().name();
        values[8] = bad.detail();
    }

    private void understood(Reading.Understood good, @Nullable Object[] values) {
        var file = good.file();
        var sound = file.sound();
        values[3] = "present";
        values[4] = file.sizeBytes();
        values[5] = FileStore.nanos(file.modified());
        values[9] = sound.format().name();
        values[10] = sound.length().toNanos();
        values[11] = sound.sampleRateHz();
        values[12] = sound.channels();
        values[13] = sound.bitrateKbps();
        values[14] = file.contentId().hex();
        file.picture().ifPresent(picture -> {
            values[15] = picture.mimeType();
            values[16] = picture.offset();
            values[17] = picture.sizeBytes();
            values[18] = picture.coding().name();
        });
        values[19] = tags;
        part.ifPresent(p -> {
            values[20] = p.from();
            values[21] = p.to().isPresent() ? p.to().getAsInt() : null;
        });
    }
}
