package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.film.TrackLength;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a draft of what files say of themselves. Each album becomes a release. */
public final class TaggedFiles {
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|2\\d)\\d\\d");

    private static final Comparator<AudioFile> ORDER = Comparator.<AudioFile>comparingInt(
                    f -> f.tags().number(TagField.DISC).orElse(1))
            .thenComparingInt(f -> f.tags().number(TagField.TRACK).orElse(Integer.MAX_VALUE))
            .thenComparing(f -> String.valueOf(f.path().getFileName()));

    private TaggedFiles() {}

    /**
     * Reads the tags of a folder's files.
     *
     * @param folder what problems call it
     */
    public static DraftReading read(List<AudioFile> files, String folder) {
        if (files.isEmpty()) {
            return DraftReading.Bad.of(folder, 0, TracklistProblem.Kind.NO_TRACKS, "");
        }
        var albums = new ArrayList<>(
                files.stream().map(TaggedFiles::album).distinct().sorted().toList());
        var rows = new ArrayList<DraftRow>();
        for (var album : albums) {
            var of = files.stream()
                    .filter(f -> album(f).equals(album))
                    .sorted(ORDER)
                    .toList();
            rows.addAll(rows(of, albums.size() > 1, rows.size()));
        }
        var about = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        if (albums.size() == 1) {
            about.putAll(about(files));
        }
        return new DraftReading.Good(new Draft(about, rows, List.of()));
    }

    private static List<DraftRow> rows(List<AudioFile> files, boolean several, int before) {
        var rows = new ArrayList<DraftRow>();
        var taken = new HashSet<String>();
        for (var file : files) {
            var row = row(file, before + rows.size() + 1);
            if (several) {
                for (var said : about(files).entrySet()) {
                    row = row.with(said.getKey(), said.getValue());
                }
                row = row.with(RELEASE, ShortName.of(row.get(RELEASE_TITLE)).orElse("untitled"));
            }
            var place = row.get(DISC) + "-" + row.get(POSITION);
            boolean placed = !row.get(POSITION).isEmpty() && taken.add(place);
            rows.add(
                    placed
                            ? row
                            : row.with(POSITION, free(row.get(DISC), taken)).doubting(POSITION, Doubt.NUMBER_BY_PLACE));
        }
        return rows;
    }

    private static int free(String disc, Set<String> taken) {
        int position = 1;
        while (!taken.add(disc + "-" + position)) {
            position++;
        }
        return position;
    }

    private static DraftRow row(AudioFile file, int place) {
        var tags = file.tags();
        var named = tags.text(TagField.TITLE);
        var row = DraftRow.of(place, named.orElseGet(() -> fileName(file)))
                .with(DISC, tags.number(TagField.DISC).orElse(1))
                .with(ARTIST, tags.textOrEmpty(TagField.ARTIST))
                .with(COMPOSER, tags.textOrEmpty(TagField.COMPOSER))
                .with(LENGTH, length(file.sound().length()))
                .with(RECORDING, tags.textOrEmpty(TagField.MUSICBRAINZ_RECORDING));
        var numbered = tags.number(TagField.TRACK).isPresent()
                ? row.with(POSITION, tags.number(TagField.TRACK).getAsInt())
                : row;
        return named.isPresent() ? numbered : numbered.doubting(TITLE, Doubt.FROM_FILE_NAME);
    }

    /** To the second: encoders pad the sound, so more would say more than is known. */
    private static String length(Duration length) {
        var seconds = Duration.ofSeconds(length.plusMillis(500).toSeconds());
        return seconds.isZero() ? "" : TrackLength.written(seconds);
    }

    private static Map<TracklistColumn, String> about(List<AudioFile> files) {
        var about = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        about.put(RELEASE_TITLE, album(files.getFirst()));
        common(files, TagField.ALBUM_ARTIST)
                .or(() -> common(files, TagField.ARTIST))
                .ifPresent(a -> about.put(RELEASE_ARTIST, a));
        common(files, TagField.DATE)
                .map(YEAR::matcher)
                .filter(m -> m.find())
                .ifPresent(m -> about.put(RELEASE_YEAR, m.group()));
        return about;
    }

    /** Returns what all files say that say anything. */
    private static Optional<String> common(List<AudioFile> files, TagField field) {
        var said = new HashMap<String, Integer>();
        files.forEach(f -> f.tags().text(field).ifPresent(t -> said.merge(t, 1, Integer::sum)));
        return said.size() == 1 ? said.keySet().stream().findFirst() : Optional.empty();
    }

    private static String album(AudioFile file) {
        return file.tags().textOrEmpty(TagField.ALBUM);
    }

    private static String fileName(AudioFile file) {
        return Objects.toString(file.path().getFileName(), "").replaceFirst("\\.[^.]{1,5}$", "");
    }
}
