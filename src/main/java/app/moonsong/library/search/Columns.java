package app.moonsong.library.search;

import app.moonsong.search.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Which columns of the index a field of the query is looked for in. */
final class Columns {
    static final List<Field> TITLE = List.of(Field.TITLE);
    /** Whose music it is and what it was written for. */
    static final List<Field> NAMES = List.of(Field.TITLE, Field.ARTIST, Field.FILM);

    private Columns() {}

    static String name(Field column) {
        return column == Field.FORMAT ? "facts" : column.word();
    }

    /** The columns of a field. */
    static List<Field> of(Field field) {
        return switch (field) {
            case ALBUM -> List.of(Field.ALBUM, Field.RELEASE);
            default -> List.of(field);
        };
    }

    /** How the index is told to look in some columns only. */
    static String filter(List<Field> columns) {
        return columns.equals(Document.COLUMNS)
                ? ""
                : columns.stream().map(Columns::name).collect(Collectors.joining(" ", "{", "} : "));
    }
}
