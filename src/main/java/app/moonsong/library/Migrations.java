package app.moonsong.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Brings the schema up to date: the numbered scripts of {@code db/}, in one transaction, after a backup. */
final class Migrations {
    static final List<String> SCRIPTS = List.of(
            "001-library.sql",
            "002-verdicts.sql",
            "003-film-page.sql",
            "004-tracklist-changes.sql",
            "005-queue.sql",
            "006-playlists.sql",
            "007-search.sql",
            "008-tag-journal.sql",
            "009-labels.sql",
            "010-search-of-what-is-heard.sql",
            "011-smart-playlists.sql",
            "012-search-of-lists.sql",
            "013-loudness.sql",
            "014-parts.sql",
            "015-left-playing.sql",
            "016-search-built-at-once.sql",
            "017-tags-and-labels.sql",
            "018-own-order-redo.sql",
            "019-release-curves.sql",
            "020-hidden-tracks.sql",
            "021-journal-bound.sql",
            "022-loudness-as-heard.sql",
            "023-left-speed-and-passage.sql");
    /** "Moon" in ASCII: what tells this database from others. */
    private static final int APPLICATION_ID = 0x4D6F6F6E;

    private Migrations() {}

    /** The database was written by a newer version of the program. */
    static final class NewerSchema extends SQLException {
        private static final long serialVersionUID = 1L;

        NewerSchema(int version, int known) {
            super("schema %d, this version knows %d".formatted(version, known));
        }
    }

    static void apply(Connection connection, Path file) throws SQLException, IOException {
        apply(connection, file, SCRIPTS);
    }

    /** Brings a database to the version that has as many scripts, in their order. */
    static void apply(Connection connection, Path file, List<String> scripts) throws SQLException, IOException {
        int version = version(connection);
        if (version > scripts.size()) {
            throw new NewerSchema(version, scripts.size());
        }
        if (version == scripts.size()) {
            return;
        }
        if (version > 0) {
            backup(connection, file, version);
        }
        var texts = new ArrayList<String>();
        for (var script : scripts) {
            texts.add(script(script));
        }
        Database.transaction(connection, c -> run(c, texts));
    }

    /** Another process may have run some of them meanwhile. */
    private static int run(Connection connection, List<String> scripts) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var script : scripts.subList(version(connection), scripts.size())) {
                statement.executeUpdate(script);
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            return statement.executeUpdate("PRAGMA user_version = " + scripts.size());
        }
    }

    private static int version(Connection connection) throws SQLException {
        return Database.query(connection, "PRAGMA user_version", row -> row.getInt(1))
                .getFirst();
    }

    private static void backup(Connection connection, Path file, int version) throws SQLException, IOException {
        var copy = file.resolveSibling(file.getFileName() + ".before-schema-" + (version + 1));
        Files.deleteIfExists(copy);
        Database.update(connection, "VACUUM INTO ?", copy.toString());
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
            if (in == null) {
                throw new IOException("not in the program: db/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
