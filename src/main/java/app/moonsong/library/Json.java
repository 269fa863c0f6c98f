package app.moonsong.library;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The lists that columns hold, as JSON. */
final class Json {
    private static final JsonFactory JSON = new JsonFactory();

    private Json() {}

    static String ofTags(Tags tags) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (var field : tags.values().entrySet()) {
                json.writeName(field.getKey().name());
                json.writeStartArray();
                for (var value : field.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    static Tags tags(String text) {
        var values = new EnumMap<TagField, List<String>>(TagField.class);
        try (var json = parser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var field = TagField.valueOf(json.currentName());
                json.nextToken();
                var list = new ArrayList<String>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(json.getString());
                }
                values.put(field, list);
            }
        }
        return new Tags(values);
    }

    /** Writes rows of texts: [["a","b"],["c","d"]]. */
    static String ofRows(List<List<String>> rows) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (var row : rows) {
                json.writeStartArray();
                row.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        try (var json = parser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                var row = new ArrayList<String>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    row.add(json.getString());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static JsonParser parser(String text) {
        return JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), text);
    }
}
