package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** iTunes' list of tags: an item for each key, a "data" box in it for each value. */
record Mp4Dialect() implements Dialect {
    static final String COVER = "covr";
    private static final String FREE = "----";
    private static final String MEAN = "com.apple.iTunes";
    private static final int BINARY = 0;
    private static final int UTF_8 = 1;
    private static final int JPEG = 13;
    private static final int PNG = 14;
    private static final int NUMBER = 21;

    @Override
    public Map<TagField, List<String>> keys() {
        return FieldNames.MP4;
    }

    @Override
    public boolean joinsTotals() {
        return true;
    }

    @Override
    public String freeKey(String name) {
        if (name.startsWith(FieldNames.FREE_MP4)) {
            return name;
        }
        return name.matches("©.{3}") ? name.toLowerCase(Locale.ROOT) : FieldNames.FREE_MP4 + name;
    }

    @Override
    public List<Frame> make(String key, List<String> values, List<Frame> before) throws IOException {
        if (values.isEmpty()) {
            return List.of();
        }
        var content = new ByteArrayOutputStream();
        switch (key) {
            case "trkn", "disk" -> content.writeBytes(numbers(key, values.getFirst()));
            case "cpil" -> content.writeBytes(data(NUMBER, new byte[] {1}));
            default -> {
                if (key.startsWith(FieldNames.FREE_MP4)) {
                    content.writeBytes(before.isEmpty() ? name(key.substring(5)) : name(before.getFirst()));
                }
                values.forEach(v -> content.writeBytes(data(UTF_8, v.getBytes(StandardCharsets.UTF_8))));
            }
        }
        var type = key.startsWith(FieldNames.FREE_MP4) ? FREE : key;
        return List.of(frame(Mp4Box.of(type, content.toByteArray())));
    }

    private static byte[] name(String upper) throws Refused {
        if (upper.contains(":")) {
            throw new Refused(Refusal.BAD_VALUE, upper);
        }
        var name = new ByteArrayOutputStream();
        name.writeBytes(named("mean", MEAN));
        name.writeBytes(named("name", FieldNames.spelled(upper)));
        return name.toByteArray();
    }

    /** Whose field it is and how it is spelled, as the item that is there says it. */
    private static byte[] name(Frame item) throws Refused {
        var stored = ByteBuffer.wrap(item.stored().held());
        var name = new ByteArrayOutputStream();
        for (var box : Mp4Box.in(stored, 8, stored.limit())) {
            if (box.type().equals("mean") || box.type().equals("name")) {
                name.writeBytes(box.bytes(stored));
            }
        }
        return name.toByteArray();
    }

    /** Two zero bytes, the number, its total, and two more zero bytes behind a track's. */
    private static byte[] numbers(String key, String joined) throws Refused {
        if (!joined.matches("\\d{0,5}(/\\d{0,5})?")) {
            throw new Refused(Refusal.BAD_VALUE, joined);
        }
        int slash = joined.indexOf('/');
        var content = ByteBuffer.allocate(key.equals("trkn") ? 8 : 6);
        content.putShort(2, number(slash < 0 ? joined : joined.substring(0, slash)));
        content.putShort(4, number(slash < 0 ? "" : joined.substring(slash + 1)));
        return data(BINARY, content.array());
    }

    private static short number(String digits) throws Refused {
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        if (number > 0xFFFF) {
            throw new Refused(Refusal.BAD_VALUE, digits);
        }
        return (short) number;
    }

    private static byte[] data(int type, byte[] value) {
        var content =
                ByteBuffer.allocate(8 + value.length).putInt(type).putInt(0).put(value);
        return Mp4Box.of("data", content.array());
    }

    private static byte[] named(String type, String text) {
        var letters = text.getBytes(StandardCharsets.UTF_8);
        return Mp4Box.of(
                type,
                ByteBuffer.allocate(4 + letters.length).putInt(0).put(letters).array());
    }

    @Override
    public boolean isPicture(Frame frame) {
        return frame.key().equals(COVER);
    }

    @Override
    public String coverKey() {
        return COVER;
    }

    @Override
    public Frame cover(Picture picture) throws IOException {
        int type = picture.mimeType().equals("image/png") ? PNG : JPEG;
        return frame(Mp4Box.of(COVER, data(type, picture.image().held())));
    }

    /** What an item is about and says. */
    static Frame frame(byte[] stored) throws Refused {
        var item = ByteBuffer.wrap(stored);
        var type = Mp4Box.type(item, 0);
        var mean = MEAN;
        var name = "";
        var values = new ArrayList<String>();
        for (var box : Mp4Box.in(item, 8, stored.length)) {
            switch (box.type()) {
                case "mean" -> mean = box.text(item, 4);
                case "name" -> name = box.text(item, 4);
                case "data" -> values.addAll(value(type, item, box));
                default -> {}
            }
        }
        var key = type.equals(FREE)
                ? FREE + ":" + (mean.equals(MEAN) ? "" : mean + ":") + name.toUpperCase(Locale.ROOT)
                : type;
        return new Frame(key, values, Bytes.over(stored));
    }

    private static List<String> value(String type, ByteBuffer item, Mp4Box box) {
        int at = box.content() + 8;
        int length = box.end() - at;
        if (length < 0) {
            return List.of();
        }
        int kind = item.getInt(box.content()) & 0xFF_FFFF;
        boolean numbers = (type.equals("trkn") || type.equals("disk")) && length >= 6;
        if (numbers) {
            int total = item.getShort(at + 4) & 0xFFFF;
            int number = item.getShort(at + 2) & 0xFFFF;
            return List.of((number == 0 ? "" : Integer.toString(number)) + (total == 0 ? "" : "/" + total));
        }
        if (type.equals("cpil") && length >= 1) {
            return List.of(Integer.toString(item.get(at)));
        }
        return kind == UTF_8 && !type.equals(COVER) ? List.of(box.text(item, 8)) : List.of();
    }
}
