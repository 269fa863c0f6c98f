package app.moonsong.desktop.model;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.library.IndexedFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What some files say together.
 *
 * @param files in the order they were chosen
 */
public record TagSheet(List<IndexedFile> files) {
    public static final TagSheet EMPTY = new TagSheet(List.of());

    /** The fields that are edited, in the order they are shown. */
    public static final List<TagField> FIELDS = List.of(
            TagField.TITLE,
            TagField.ARTIST,
            TagField.ALBUM_ARTIST,
            TagField.ALBUM,
            TagField.COMPOSER,
            TagField.TRACK,
            TagField.TRACK_TOTAL,
            TagField.DISC,
            TagField.DISC_TOTAL,
            TagField.DATE,
            TagField.GENRE,
            TagField.COMMENT);

    public TagSheet {
        files = List.copyOf(files);
    }

    /** The different values of a field, none too, in the order of the files. */
    public List<List<String>> values(TagField field) {
        return files.stream()
                .map(f -> f.audio().map(AudioFile::tags).orElse(Tags.NONE))
                .map(tags -> tags.values().getOrDefault(field, List.of()))
                .distinct()
                .toList();
    }

    /** What all files say of a field; empty when they differ. */
    public Optional<List<String>> common(TagField field) {
        var values = values(field);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** How many different pictures the files hold, none too, as far as kind and size tell. */
    public long pictures() {
        return files.stream()
                .map(f -> f.audio().flatMap(AudioFile::picture).map(p -> p.mimeType() + p.sizeBytes()))
                .distinct()
                .count();
    }

    /** The fields beside the usual ones that some file says something of. */
    public List<TagField> others() {
        return EnumSet.complementOf(EnumSet.copyOf(FIELDS)).stream()
                .filter(field -> field != TagField.LYRICS && field != TagField.RATING)
                .filter(field -> !values(field).equals(List.of(List.of())))
                .toList();
    }
}
