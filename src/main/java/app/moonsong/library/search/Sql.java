package app.moonsong.library.search;

import java.util.ArrayList;
import java.util.List;

/** A condition over {@code search_row}, and the values for its question marks. */
record Sql(String text, List<Object> values) {
    /** Stands where a condition speaks of a thing's spot. */
    static final String SPOT = "{spot}";

    Sql {
        values = List.copyOf(values);
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    static Sql joined(List<Sql> parts, String operator) {
        var values = new ArrayList<Object>();
        parts.forEach(p -> values.addAll(p.values));
        return new Sql("(" + String.join(operator, parts.stream().map(Sql::text).toList()) + ")", values);
    }
}
