package app.moonsong.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** The connections by which a database is read: opened when they are needed, and kept for who reads next. */
final class ReadConnections implements AutoCloseable {
    /** As many as the window does at once, and one for what it does in order. */
    private static final int MOST = 5;

    private final Opening opening;
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** Opens a connection that only reads. */
    interface Opening {
        Connection open() throws SQLException;
    }

    ReadConnections(Opening opening) {
        this.opening = opening;
    }

    /** Runs work in one transaction, which sees the database as it is at its first question. */
    <T> T read(Database.Work<T> work) throws SQLException {
        free.acquireUninterruptibly();
        try {
            var connection = take();
            try {
                connection.setAutoCommit(false);
                return work.run(connection);
            } finally {
                connection.setAutoCommit(true); // ends the transaction
                give(connection);
            }
        } finally {
            free.release();
        }
    }

    private Connection take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new SQLException("the database is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return opening.open();
    }

    private void give(Connection connection) {
        synchronized (idle) {
            idle.push(connection);
        }
    }

    /** Waits for who still reads. */
    @Override
    public void close() throws SQLException {
        free.acquireUninterruptibly(MOST);
        try {
            synchronized (idle) {
                closed = true;
                for (var connection : idle) {
                    connection.close();
                }
                idle.clear();
            }
        } finally {
            free.release(MOST);
        }
    }
}
