package app.moonsong.identify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Identifies the files of a listing, written as CSV. */
final class Listed {
    static final String COLUMNS = "file,title,artist,album,track,seconds\n";

    private Listed() {}

    /** A listing with its own first line. */
    static List<ListingRow> rows(String tracks, String files) throws IOException {
        var rows = new ArrayList<ListingRow>();
        ListingIdentifier.of(new StringReader(tracks)).identify(new StringReader(files), rows::add);
        return rows;
    }

    /** One file in the columns {@link #COLUMNS}. */
    static ListingRow row(String tracks, String line) throws IOException {
        return rows(tracks, COLUMNS + line + "\n").getFirst();
    }

    static String best(ListingRow row) {
        return row.best().map(ListingRow.ListingCandidate::id).orElse("none");
    }
}
