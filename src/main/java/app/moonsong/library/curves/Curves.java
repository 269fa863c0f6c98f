package app.moonsong.library.curves;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The equalisers that releases keep as their own, so that each is heard through it whenever it plays. Every method throws
 * as those of {@link Library} do.
 */
public final class Curves {
    private final Database database;

    public Curves(Library library) {
        database = library.database();
    }

    /** Returns the dB of each band, by the releases as what is played names them. */
    public SortedMap<String, List<Double>> all() {
        var all = new TreeMap<String, List<Double>>();
        database.read("SELECT release, bands FROM curve", row -> all.put(row.getString(1), bandsDb(row.getString(2))));
        return all;
    }

    /** Makes a release keep a curve, whatever it kept before. */
    public void keep(String release, List<Double> bandsDb) {
        var written = bandsDb.stream().map(String::valueOf).collect(Collectors.joining(","));
        database.write(connection -> Database.update(
                connection, "INSERT OR REPLACE INTO curve (release, bands) VALUES (?, ?)", release, written));
    }

    /** Lets a release be heard as all others; false when it kept nothing. */
    public boolean forget(String release) {
        return database.write(connection -> Database.update(connection, "DELETE FROM curve WHERE release = ?", release))
                > 0;
    }

    private static List<Double> bandsDb(String written) {
        return Arrays.stream(written.split(",", -1)).map(Double::valueOf).toList();
    }
}
