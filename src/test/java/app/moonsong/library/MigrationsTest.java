package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    /** The version of the library that is made here, the newest. */
    private static final int NOW = Migrations.SCRIPTS.size();

    @TempDir
    Path home;

    private Path file;
    private Path backup;

    @BeforeEach
    void makeALibrary() {
        file = home.resolve("moonsong.db");
        backup = home.resolve("moonsong.db.before-schema-" + (NOW + 1));
        try (var library = Library.open(home)) {
            library.addFolder(home.resolve("music"));
        }
    }

    private static List<String> andThen(String script) {
        return Stream.concat(Migrations.SCRIPTS.stream(), Stream.of(script)).toList();
    }

    private static Connection connect(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static List<String> read(Path database, String sql) throws SQLException {
        try (var connection = connect(database)) {
            return Database.query(connection, sql, row -> row.getString(1));
        }
    }

    @Test
    void everyScriptThatThereIsIsRun() throws Exception {
        try (var scripts = Files.list(Path.of("db"))) {
            assertThat(Migrations.SCRIPTS)
                    .isEqualTo(scripts.map(s -> s.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void anOlderDatabaseIsBackedUpWholeBeforeItIsMigrated() throws Exception {
        try (var connection = connect(file)) {
            Migrations.apply(connection, file, andThen("test-mood.sql"));
        }
        assertThat(read(file, "PRAGMA user_version")).containsExactly(String.valueOf(NOW + 1));
        assertThat(read(file, "SELECT path || mood FROM folder")).containsExactly(home.resolve("music") + "calm");
        assertThat(read(backup, "PRAGMA user_version")).containsExactly(String.valueOf(NOW));
        assertThat(read(backup, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(read(backup, "SELECT path FROM folder"))
                .containsExactly(home.resolve("music").toString());
        assertThat(read(backup, "SELECT count(*) FROM track")).isEqualTo(read(file, "SELECT count(*) FROM track"));
    }

    @Test
    void aTrackMayBeHiddenBeforeTheFirstInALibraryFromBefore() throws Exception {
        var old = home.resolve("old.db");
        var before = Migrations.SCRIPTS.subList(0, Migrations.SCRIPTS.indexOf("020-hidden-tracks.sql"));
        try (var connection = connect(old)) {
            Migrations.apply(connection, old, before);
            Database.update(connection, "INSERT INTO film VALUES ('x', 'X', NULL, NULL, 0, 0)");
            Database.update(
                    connection,
                    "INSERT INTO release (film_id, id, ordinal, title, artist) VALUES ('x', 'a', 0, 'A', '')");
            var hidden =
                    "INSERT INTO track (film_id, release_id, disc, position, title, artist, composer, recording, song,"
                            + " note_en, note_ko, alternatives) VALUES ('x', 'a', 1, 0, 'Low Tide', '', '', 'r', 'r', '', '', '[]')";
            assertThatThrownBy(() -> Database.update(connection, hidden)).isInstanceOf(SQLException.class);
            Migrations.apply(connection, old);
            Database.update(connection, hidden);
            assertThatThrownBy(() -> Database.update(connection, hidden.replace("1, 0,", "1, -1,")))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(read(old, "SELECT title FROM track WHERE position = 0")).containsExactly("Low Tide");
        assertThat(read(old, "PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void aMigrationThatFailsLeavesTheDatabaseAsItWas() throws Exception {
        try (var connection = connect(file)) {
            var broken = andThen("test-broken.sql");
            assertThatThrownBy(() -> Migrations.apply(connection, file, broken)).isInstanceOf(SQLException.class);
        }
        assertThat(read(file, "PRAGMA user_version")).containsExactly(String.valueOf(NOW));
        assertThat(read(file, "SELECT count(*) FROM pragma_table_info('folder') WHERE name = 'mood'"))
                .containsExactly("0");
        try (var library = Library.open(home)) {
            assertThat(library.folders()).hasSize(1);
        }
    }

    @Test
    void aDatabaseOfThisVersionIsNotBackedUp() {
        Library.open(home).close();
        assertThat(home).isDirectoryNotContaining(f -> f.toString().contains("before-schema"));
    }

    @Test
    void aNewerDatabaseIsRefusedAndLeftAlone() throws Exception {
        try (var connection = connect(file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Library.open(home))
                .isInstanceOfSatisfying(LibraryException.class, e -> assertThat(e.kind())
                        .isEqualTo(LibraryException.Kind.NEWER_SCHEMA));
        assertThat(read(file, "PRAGMA user_version")).containsExactly("99");
        assertThat(read(file, "SELECT path FROM folder"))
                .containsExactly(home.resolve("music").toString());
    }

    @Test
    void whatWasSaidAndFoundBeforeTheLogIsKept() throws Exception {
        var old = home.resolve("old.db");
        try (var connection = connect(old)) {
            Migrations.apply(connection, old, Migrations.SCRIPTS.subList(0, 1));
            for (var row : List.of(
                    "INSERT INTO folder VALUES (1, '/music', 0, 0)",
                    "INSERT INTO file (id, folder_id, path, state, size_bytes, modified_ns, added_ms)"
                            + " VALUES (7, 1, 'a.mp3', 'present', 1, 1, 1)",
                    "INSERT INTO film (id, title, ordinal) VALUES ('her', 'Her', 1)",
                    "INSERT INTO release (film_id, id, ordinal, title, artist) VALUES ('her', 'list', 0, 'Her', '')",
                    "INSERT INTO track VALUES (1, 'her', 'list', 1, 3, 'Owl', '', '', NULL, 'owl', 'owl', '', '', '[]')",
                    "INSERT INTO match VALUES (7, 'REVIEW', '[[\"her/list/1-03\",\"0.2\"]]',"
                            + " '[[\"TITLE\",\"owl\",\"Owl\",\"0.0\"],[\"DISC\",\"1\",\"2\",\"1.0\"]]')",
                    "INSERT INTO verdict VALUES (7, 'her/list/1-03', 'confirmed', 20)",
                    "INSERT INTO verdict VALUES (7, 'her/list/1-09', 'rejected', 10)")) {
                Database.update(connection, row);
            }
            Migrations.apply(connection, old);
        }
        assertThat(read(old, "SELECT deed || verdict || track || title || recording || said_ms FROM said ORDER BY id"))
                .containsExactly("1REJECTEDher/list/1-0910", "2CONFIRMEDher/list/1-03Owlowl20");
        assertThat(read(old, "SELECT evidence FROM match"))
                .containsExactly("[[\"0\",\"TITLE\",\"owl\",\"Owl\",\"0.0\"],[\"0\",\"DISC\",\"1\",\"2\",\"1.0\"]]");
    }
}
