package app.moonsong.library.search;

import app.moonsong.library.IndexedFile;
import java.sql.Connection;

/** What is known of the listener's hearing of files: the one place that knows where it is kept. */
final class Hearings {
    Hearings(Connection connection) {}

    Heard of(IndexedFile file) {
        return Heard.NEVER;
    }
}
