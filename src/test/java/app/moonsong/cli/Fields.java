package app.moonsong.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what the program prints as JSON. */
final class Fields {
    private Fields() {}

    /** Returns the names of an object's own fields, in order; fails if the line is not one object. */
    static List<String> names(String line) {
        var names = new ArrayList<String>();
        try (var parser = parser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new AssertionError("not an object: " + line);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one object: " + line);
            }
        }
        return names;
    }

    /** Returns one field of an object as text; "null" for null. */
    static String value(String line, String name) {
        try (var parser = parser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var at = parser.currentName();
                parser.nextToken();
                if (at.equals(name)) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
        }
        throw new AssertionError("no field " + name + ": " + line);
    }

    private static JsonParser parser(String line) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), line);
    }
}
