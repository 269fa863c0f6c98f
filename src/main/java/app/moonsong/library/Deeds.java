package app.moonsong.library;

import java.util.Optional;

/** What the listener said of files, in the order it was said, to be taken back and said again. */
public final class Deeds {
    private final Database database;

    Deeds(Database database) {
        this.database = database;
    }

    /** Takes back what was said last and still stands, however long ago; empty when nothing does. */
    public Optional<Deed> undo() {
        return database.write(connection -> VerdictStore.undo(connection, System.currentTimeMillis()));
    }

    /** Says again what was taken back last; empty when nothing was, or when something new was said since. */
    public Optional<Deed> redo() {
        return database.write(VerdictStore::redo);
    }
}
