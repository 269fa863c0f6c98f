package app.moonsong.library;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Pcm16;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How loud the first millisecond of a file is: the highest absolute value of its samples in steps of 16 bits. A file that
 * was cut begins in the middle of a sound. Only duplicates that nothing else tells apart are decoded, each once in its life.
 */
public final class Beginnings {
    private static final int MILLIS = 1000;
    private static final int CANNOT_BE_DECODED = -1;

    private Beginnings() {}

    /** Reads what was measured, by content id. */
    static Map<String, Integer> of(Connection connection) throws SQLException {
        var all = new HashMap<String, Integer>();
        Database.query(
                connection,
                "SELECT content_id, peak FROM beginning",
                row -> all.put(row.getString("content_id"), row.getInt("peak")));
        return all;
    }

    /**
     * Measures what has not been measured of the files that must be to say which is the best of each row. Of most
     * libraries nothing is left to be measured after files were identified, and no file is opened.
     *
     * @return how many files were measured: the films are to be read again when there are any
     */
    public static int measure(Library library, List<FilmView> films, Progress progress) {
        var groups = films.stream()
                .flatMap(f -> f.own().rows().stream())
                .map(TrackRow::files)
                .toList();
        return measure(library.database(), groups, progress);
    }

    /**
     * The same of groups of files.
     *
     * @param ofOneRecording each group best first
     */
    static int measure(Database database, Collection<List<HeldFile>> ofOneRecording, Progress progress) {
        var known = database.work(Beginnings::of).keySet();
        var files = new HashMap<String, IndexedFile>();
        ofOneRecording.forEach(group -> equals(group).stream()
                .filter(f -> !known.contains(contentId(f)))
                .forEach(f -> files.put(contentId(f), f)));
        int done = 0;
        for (var file : files.entrySet()) {
            if (progress.cancelled()) {
                return done;
            }
            progress.at(
                    done, files.size(), String.valueOf(file.getValue().path().getFileName()));
            int peak;
            try {
                peak = peak(file.getValue());
            } catch (LinkageError noDecoders) {
                return done; // "doctor" tells of it; nothing else here needs them
            }
            database.writeRebuildable(c -> Database.update(
                    c, "INSERT OR REPLACE INTO beginning (content_id, peak) VALUES (?, ?)", file.getKey(), peak));
            done++;
        }
        return done;
    }

    /** Returns the files of a group that only their beginnings can tell apart from the best; none if that is alone. */
    private static Set<IndexedFile> equals(List<HeldFile> bestFirst) {
        var unmeasured = new BestFile(Map.of());
        var equals = bestFirst.stream()
                .filter(h -> h.file().state() == IndexedFile.State.PRESENT)
                .filter(h -> unmeasured.over(bestFirst.getFirst(), h) == Advantage.NONE)
                .map(HeldFile::file)
                .filter(f -> f.audio().isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        long sounds = equals.stream().map(Beginnings::contentId).distinct().count();
        return sounds > 1 ? equals : Set.of();
    }

    private static String contentId(IndexedFile file) {
        return file.audio().orElseThrow().contentId().hex();
    }

    private static int peak(IndexedFile file) {
        try (var decoder = Decoder.open(file.excerpt())) {
            int frames = Math.ceilDiv(decoder.sampleRateHz(), MILLIS);
            var samples = new float[frames * decoder.channels()];
            decoder.fill(samples);
            float peak = 0;
            for (float sample : samples) {
                peak = Math.max(peak, Math.abs(sample));
            }
            return Math.round(peak / Pcm16.STEP);
        } catch (DecodeException e) {
            return CANNOT_BE_DECODED;
        }
    }
}
