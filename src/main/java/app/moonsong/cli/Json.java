package app.moonsong.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The fields of one JSON object. What is not known is written as null, so that every line has every field. */
final class Json {
    private static final double DECIMALS = 10_000;
    private static final JsonFactory FACTORY = new JsonFactory();
    private final JsonGenerator to;

    private Json(JsonGenerator to) {
        this.to = to;
    }

    /** Prints one object on a line of its own. */
    static void line(PrintStream out, Consumer<Json> fields) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            fields.accept(new Json(generator));
            generator.writeEndObject();
        }
        out.print(text + "\n");
    }

    Json text(String name, String value) {
        to.writeStringProperty(name, value);
        return this;
    }

    Json text(String name, Optional<String> value) {
        value.ifPresentOrElse(v -> to.writeStringProperty(name, v), () -> to.writeNullProperty(name));
        return this;
    }

    Json number(String name, long value) {
        to.writeNumberProperty(name, value);
        return this;
    }

    Json number(String name, Optional<? extends Number> value) {
        value.ifPresentOrElse(v -> to.writeNumberProperty(name, v.longValue()), () -> to.writeNullProperty(name));
        return this;
    }

    Json number(String name, OptionalInt value) {
        value.ifPresentOrElse(v -> to.writeNumberProperty(name, v), () -> to.writeNullProperty(name));
        return this;
    }

    /** A number from 0 to 1, to four decimals. */
    Json share(String name, double value) {
        to.writeNumberProperty(name, Math.round(value * DECIMALS) / DECIMALS);
        return this;
    }

    Json share(String name, Optional<Double> value) {
        value.ifPresentOrElse(v -> share(name, v.doubleValue()), () -> to.writeNullProperty(name));
        return this;
    }

    Json decimal(String name, double value) {
        to.writeNumberProperty(name, value);
        return this;
    }

    Json decimals(String name, List<Double> values) {
        to.writeArrayPropertyStart(name);
        values.forEach(to::writeNumber);
        to.writeEndArray();
        return this;
    }

    /** Null for what is no number. */
    Json level(String name, double value) {
        if (Double.isFinite(value)) {
            return decimal(name, value);
        }
        to.writeNullProperty(name);
        return this;
    }

    Json truth(String name, boolean value) {
        to.writeBooleanProperty(name, value);
        return this;
    }

    Json texts(String name, List<String> values) {
        to.writeArrayPropertyStart(name);
        values.forEach(to::writeString);
        to.writeEndArray();
        return this;
    }

    /** A list of objects. */
    <T> Json list(String name, List<T> items, BiConsumer<Json, T> fields) {
        to.writeArrayPropertyStart(name);
        for (var item : items) {
            to.writeStartObject();
            fields.accept(this, item);
            to.writeEndObject();
        }
        to.writeEndArray();
        return this;
    }

    /** An object, or null. */
    <T> Json object(String name, Optional<T> item, BiConsumer<Json, T> fields) {
        if (item.isEmpty()) {
            to.writeNullProperty(name);
            return this;
        }
        to.writeObjectPropertyStart(name);
        fields.accept(this, item.get());
        to.writeEndObject();
        return this;
    }
}
