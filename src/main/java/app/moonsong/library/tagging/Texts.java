package app.moonsong.library.tagging;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A list of texts as a column holds it: ["a","b"]. */
final class Texts {
    private static final JsonFactory JSON = new JsonFactory();

    private Texts() {}

    static String json(List<String> texts) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
        return out.toString();
    }

    static List<String> of(String text) {
        var texts = new ArrayList<String>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(json.getString());
            }
        }
        return texts;
    }
}
