package app.moonsong.library;

import app.moonsong.search.Fold;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** The function {@code folded} of SQL: a text as queries are folded. */
final class Folded extends Function {
    private Folded() {}

    /** Makes it known to a connection. */
    static void in(Connection connection) throws SQLException {
        Function.create(connection, "folded", new Folded());
    }

    @Override
    protected void xFunc() throws SQLException {
        var text = value_text(0);
        if (text == null) {
            result();
        } else {
            result(Fold.text(text));
        }
    }
}
