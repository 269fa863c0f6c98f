package app.moonsong.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One SQLite file: a connection by which one piece of work at a time writes, and others by which any number of them read
 * meanwhile. Who only looks never waits for who writes or counts.
 */
public final class Database implements AutoCloseable {
    private static final int BUSY_MS = 5_000;
    /** A batch of a scan touches so much; with less it is written twice. */
    private static final int CACHE_KIB = 16 * 1024;

    private final Path file;
    private final Connection connection;
    private final ReadConnections readers;
    private final ReentrantLock turn = new ReentrantLock();
    /** What the work under way has: work within it sees what that has written, and waits for nobody. */
    private final ScopedValue<Connection> inUse = ScopedValue.newInstance();

    /** Work that reads or writes through statements. */
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Makes one value out of the row a result stands on. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    Database(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            connection = opened(writing());
            Migrations.apply(connection, file);
            readers = new ReadConnections(() -> opened(reading()));
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.CANNOT_OPEN, file, String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Connection opened(SQLiteConfig config) throws SQLException {
        var opened = config.createConnection("jdbc:sqlite:" + file);
        pragma(opened, "trusted_schema = OFF");
        pragma(opened, "cell_size_check = ON");
        Folded.in(opened);
        return opened;
    }

    private static SQLiteConfig writing() {
        var config = any();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static SQLiteConfig reading() {
        var config = any();
        config.setReadOnly(true);
        return config;
    }

    private static SQLiteConfig any() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(-CACHE_KIB);
        config.setGetGeneratedKeys(false); // nobody asks for them, and each costs a statement
        return config;
    }

    /** Runs work in one transaction: all of it happens or nothing. */
    public <T> T write(Work<T> work) {
        turn.lock();
        try {
            return transaction(connection, c -> within(c, work));
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }

    /** Runs work in one transaction of a connection that has none. */
    static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException e) {
            takeBack(connection, e);
            throw e;
        }
    }

    /** SQLite takes some transactions back itself, as on a full disk: that there is none any more must not hide why. */
    private static void takeBack(Connection connection, Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /**
     * Runs work in one transaction as {@link #write} does, but does not wait for the disk: for what another scan would
     * find again. After a power cut the last of it may be gone; the database is whole all the same.
     */
    public <T> T writeRebuildable(Work<T> work) {
        turn.lock();
        try {
            pragma(connection, "synchronous = NORMAL");
            try {
                return write(work);
            } finally {
                pragma(connection, "synchronous = FULL");
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }

    /** Whether anything was changed through this since it was opened; what waits to be written is waited for. */
    public boolean hasChanged() {
        turn.lock();
        try {
            return query(connection, "SELECT total_changes()", row -> row.getLong(1))
                            .getFirst()
                    > 0;
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }

    private static void pragma(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + setting);
        }
    }

    /** Runs work that only reads: the database as it is at one moment, whatever is written meanwhile. */
    public <T> T work(Work<T> work) {
        try {
            return inUse.isBound() ? work.run(inUse.get()) : readers.read(c -> within(c, work));
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private <T> T within(Connection used, Work<T> work) throws SQLException {
        return ScopedValue.where(inUse, used).call(() -> work.run(used));
    }

    /** Reads all rows of a query. */
    public <T> List<T> read(String sql, Row<T> row, @Nullable Object... values) {
        return work(c -> query(c, sql, row, values));
    }

    /** Reads all rows of a query inside a piece of work. */
    public static <T> List<T> query(Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var list = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(row.read(rows));
                }
            }
            return list;
        }
    }

    /** Runs one statement; returns how many rows it changed. */
    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Gives a statement its values, in their order. */
    public static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private LibraryException failure(SQLException e) {
        var code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        var kind =
                switch (code) {
                    case SQLITE_BUSY, SQLITE_LOCKED -> LibraryException.Kind.LOCKED;
                    case SQLITE_FULL -> LibraryException.Kind.DISK_FULL;
                    case SQLITE_NOTADB, SQLITE_CORRUPT -> LibraryException.Kind.NOT_A_DATABASE;
                    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM -> LibraryException.Kind.CANNOT_OPEN;
                    default ->
                        e instanceof Migrations.NewerSchema
                                ? LibraryException.Kind.NEWER_SCHEMA
                                : LibraryException.Kind.FAILED;
                };
        var failure = new LibraryException(kind, file, String.valueOf(e.getMessage()));
        failure.initCause(e);
        return failure;
    }

    @Override
    public void close() {
        turn.lock();
        try {
            readers.close();
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            turn.unlock();
        }
    }
}
