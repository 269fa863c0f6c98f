package app.moonsong.library.loudness;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Level;
import app.moonsong.audio.Levels;
import app.moonsong.audio.LoudnessBlocks;
import app.moonsong.audio.LoudnessMeter;
import app.moonsong.audio.MeasuredLoudness;
import app.moonsong.audio.TagField;
import app.moonsong.library.Database;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.LibraryException;
import app.moonsong.library.Place;
import app.moonsong.library.Progress;
import app.moonsong.tagging.TagEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How loud the files of a library are by EBU R 128. What was measured is kept with the sound, so that it stays when a file
 * is moved or tagged anew. Every method throws as those of {@link Library} do.
 */
public final class Loudnesses {
    private static final String PRESENT = " FROM file LEFT JOIN loudness USING (content_id) WHERE state = 'present'";
    /** The files of a folder itself that name an album. */
    private static final String RELEASE = "SELECT loudness.*" + PRESENT + """
             AND folder_id = ?1 AND path >= ?2 AND path < ?2 || char(0x10FFFF)
            AND instr(substr(path, length(?2) + 1), '/') = 0 AND tags ->> '$.ALBUM[0]' = ?3
            """;

    private static final System.Logger LOG = System.getLogger("app.moonsong.library");

    private final Library library;
    private final Database database;

    public Loudnesses(Library library) {
        this.library = library;
        database = library.database();
    }

    /**
     * How much of the library was measured.
     *
     * @param undecodable so many of the measured gave no sound
     */
    public record Coverage(int measured, int undecodable, int all) {}

    public Coverage coverage() {
        return database.read(
                        "SELECT count(loudness.content_id),"
                                + " count(loudness.content_id) - count(loudness.integrated_lufs), count(*)" + PRESENT,
                        row -> new Coverage(row.getInt(1), row.getInt(2), row.getInt(3)))
                .getFirst();
    }

    /** Returns the files that were not measured yet, those added last first. */
    public List<Path> unmeasured() {
        return database.read(
                "SELECT folder.path, folder.encoded, file.path, file.encoded FROM file"
                        + " JOIN folder ON folder.id = folder_id LEFT JOIN loudness USING (content_id)"
                        + " WHERE state = 'present' AND loudness.content_id IS NULL ORDER BY file.id DESC",
                row -> new Place(row.getString(3), row.getInt(4) == 1)
                        .in(new Place(row.getString(1), row.getInt(2) == 1).path()));
    }

    /** Returns what was measured of a file. */
    public Optional<MeasuredLoudness> of(Path file) {
        return sound(file).flatMap(this::of);
    }

    private Optional<MeasuredLoudness> of(AudioFile audio) {
        return database.read("SELECT * FROM loudness WHERE content_id = ?", Loudnesses::measured, id(audio)).stream()
                .findFirst()
                .flatMap(measured -> measured);
    }

    /** Returns how loud a file and its release are, as far as that is known; music goes on when the database fails. */
    public Levels levels(Path file) {
        try {
            return present(file).map(this::levels).orElse(Levels.UNKNOWN);
        } catch (LibraryException e) {
            LOG.log(System.Logger.Level.WARNING, "what was measured cannot be read", e);
            return Levels.UNKNOWN;
        }
    }

    /** A release is what lies in one folder and names one album; a file that names none is one by itself. */
    private Levels levels(IndexedFile file) {
        var track = file.audio().flatMap(this::of).flatMap(m -> Level.of(m.blocks(), m.truePeakDb()));
        var album = file.audio().flatMap(a -> a.tags().first(TagField.ALBUM));
        return new Levels(track, track.isEmpty() || album.isEmpty() ? track : release(file, album.get()));
    }

    private Optional<Level> release(IndexedFile file, String album) {
        var place = Place.of(file.folder().path(), file.path()).text();
        var folder = place.substring(0, place.lastIndexOf('/') + 1);
        var tracks = database.read(RELEASE, Loudnesses::measured, file.folder().id(), folder, album);
        if (tracks.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var blocks = tracks.stream()
                .flatMap(Optional::stream)
                .map(MeasuredLoudness::blocks)
                .reduce(new LoudnessBlocks(), LoudnessBlocks::with);
        return Level.of(
                blocks,
                tracks.stream()
                        .flatMap(Optional::stream)
                        .mapToDouble(MeasuredLoudness::truePeakDb)
                        .max()
                        .orElse(0));
    }

    /**
     * Measures a file, keeps what comes of it, and returns it; empty where nothing came of it, because it is not in the
     * library as it lies there now, cannot be decoded, or {@code wanted} did not want it any more.
     */
    public Optional<MeasuredLoudness> measure(Path file, BooleanSupplier wanted) {
        return present(file).filter(Loudnesses::isStill).flatMap(f -> measure(f, wanted));
    }

    private Optional<MeasuredLoudness> measure(IndexedFile file, BooleanSupplier wanted) {
        var audio = file.audio().orElseThrow();
        try {
            var measured = LoudnessMeter.of(file.excerpt(), wanted);
            if (measured.isPresent()) {
                keep(audio, measured);
            }
            return measured;
        } catch (DecodeException e) {
            keep(audio, Optional.empty());
            return Optional.empty();
        }
    }

    /** Measures those of some files that were not yet, side by side; when cancelled, what was measured is kept. */
    public void measure(Collection<Path> files, Progress progress) {
        var wanted = files.stream().filter(this::wants).toList();
        new MeasuringMany(this, progress).measure(wanted);
    }

    /** Whether a file is in the library and was not measured yet. */
    public boolean wants(Path file) {
        return sound(file)
                .filter(audio -> database.read(
                                "SELECT 1 FROM loudness WHERE content_id = ?", row -> row.getInt(1), id(audio))
                        .isEmpty())
                .isPresent();
    }

    /** Returns what a file should say so that other players play it as loud; nothing where nothing is known. */
    public TagEdit tags(Path file) {
        return sound(file)
                .map(audio -> LoudnessTags.of(levels(file), audio.sound().format()))
                .orElse(TagEdit.NONE);
    }

    private Optional<IndexedFile> present(Path file) {
        return library.file(file).filter(f -> f.state() == IndexedFile.State.PRESENT);
    }

    private Optional<AudioFile> sound(Path file) {
        return present(file).flatMap(IndexedFile::audio);
    }

    private static String id(AudioFile audio) {
        return audio.contentId().hex();
    }

    /** What was written over since the last scan has another sound than the index knows. */
    private static boolean isStill(IndexedFile file) {
        var path = file.excerpt().file();
        try {
            return (file.part().isPresent() || Files.size(path) == file.sizeBytes())
                    && Files.getLastModifiedTime(path).toInstant().equals(file.modified());
        } catch (IOException e) {
            return false; // it is gone
        }
    }

    /** Keeps what was measured of a sound; nothing of one that cannot be decoded, so that it is not tried again. */
    private void keep(AudioFile audio, Optional<MeasuredLoudness> measured) {
        database.writeRebuildable(connection -> Database.update(
                connection,
                "INSERT OR REPLACE INTO loudness VALUES (?, ?, ?, ?, ?)",
                id(audio),
                measured.map(MeasuredLoudness::integratedLufs).orElse(null),
                measured.map(MeasuredLoudness::rangeLu).orElse(null),
                measured.map(MeasuredLoudness::truePeakDb).orElse(null),
                measured.map(m -> m.blocks().bytes()).orElse(null)));
    }

    private static Optional<MeasuredLoudness> measured(ResultSet row) throws SQLException {
        var blocks = row.getBytes("blocks");
        return blocks == null
                ? Optional.empty()
                : Optional.of(new MeasuredLoudness(
                        row.getDouble("integrated_lufs"),
                        row.getDouble("range_lu"),
                        row.getDouble("true_peak_db"),
                        LoudnessBlocks.of(blocks)));
    }
}
