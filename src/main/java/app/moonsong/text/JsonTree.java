package app.moonsong.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of JSON.
 *
 * @param line where it begins, from 1
 * @param text of a string, a number or a truth value; empty of others
 * @param fields of an object
 * @param items of an array
 */
public record JsonTree(int line, String text, Map<String, JsonTree> fields, List<JsonTree> items) {
    private static final JsonTree NOTHING = new JsonTree(0, "", Map.of(), List.of());

    /** Reads a whole text; throws {@link tools.jackson.core.JacksonException} with the place where it is not JSON. */
    public static JsonTree read(String json) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var tree = value(parser);
            parser.nextToken();
            return tree;
        }
    }

    /** Reads the value the parser stands at, and leaves it at that value's end. */
    public static JsonTree value(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, JsonTree>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield new JsonTree(line, "", fields, List.of());
            }
            case START_ARRAY -> {
                var items = new ArrayList<JsonTree>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new JsonTree(line, "", Map.of(), items);
            }
            case VALUE_NULL -> new JsonTree(line, "", Map.of(), List.of());
            case null -> NOTHING;
            default -> new JsonTree(line, parser.getString(), Map.of(), List.of());
        };
    }

    /** Returns a field of an object; an empty value when it has none of that name. */
    public JsonTree get(String field) {
        return fields.getOrDefault(field, NOTHING);
    }

    /** Returns a whole number of up to nine digits; empty when the value is none. */
    public Optional<Integer> number() {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
