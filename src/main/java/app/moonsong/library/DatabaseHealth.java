package app.moonsong.library;

import java.util.List;

/** Whether the database is whole; the problems are SQLite's own words. */
public record DatabaseHealth(boolean ok, List<String> problems) {
    public DatabaseHealth {
        problems = List.copyOf(problems);
    }
}
