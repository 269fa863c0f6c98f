package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import com.mpatric.mp3agic.EncodedText;
import com.mpatric.mp3agic.ID3v24Frame;
import com.mpatric.mp3agic.ID3v2Frame;
import com.mpatric.mp3agic.NotSupportedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** ID3v2.3 and 2.4. Frames and their texts are built by mp3agic, in encodings that every reader knows. */
record Id3Dialect(int version) implements Dialect {
    private static final int FRONT_COVER = 3;
    private static final byte[] NO_LANGUAGE = "XXX".getBytes(StandardCharsets.US_ASCII);
    private static final Map<TagField, List<String>> KEYS_2_3 = keys23();

    private static Map<TagField, List<String>> keys23() {
        var keys = new EnumMap<TagField, List<String>>(FieldNames.ID3);
        keys.put(TagField.DATE, List.of("TYER", "TDRC", "TDAT"));
        return keys;
    }

    @Override
    public Map<TagField, List<String>> keys() {
        return version == 3 ? KEYS_2_3 : FieldNames.ID3;
    }

    @Override
    public boolean joinsTotals() {
        return true;
    }

    @Override
    public String freeKey(String name) {
        return name.matches("T[A-Z0-9]{3}") && !name.equals("TXXX") ? name : FieldNames.FREE_ID3 + name;
    }

    @Override
    public List<Frame> make(String key, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return List.of();
        }
        var id = key.substring(0, 4);
        var text = String.join("\0", values);
        var content = new ByteArrayOutputStream();
        if (key.equals(FieldNames.UNIQUE_ID)) {
            content.writeBytes(latin(key.substring(5) + "\0" + ascii(values.getFirst())));
        } else if (id.equals("TXXX")) {
            content.writeBytes(described(FieldNames.spelled(key.substring(5)), new byte[0], text));
        } else if (id.equals("COMM") || id.equals("USLT")) {
            content.writeBytes(described(key.substring(5), NO_LANGUAGE, String.join("\n", values)));
        } else {
            byte encoding = encoding(text);
            content.write(encoding);
            content.writeBytes(new EncodedText(encoding, value(id, text)).toBytes(true, false));
        }
        return List.of(frame(id, content.toByteArray()));
    }

    /** A year of 2.3 has four digits. A genre that is a number would be read as one of the list. */
    private String value(String id, String text) throws Refused {
        if (id.equals("TYER")) {
            return text.substring(0, Math.min(4, text.length()));
        }
        if (id.equals("TCON") && text.matches("(?s).*(^|\0)(\\(.*|\\d{1,3}|RX|CR)($|\0).*")) {
            throw new Refused(Refusal.BAD_VALUE, text);
        }
        return text;
    }

    private static String ascii(String id) throws Refused {
        if (!id.chars().allMatch(c -> c < 0x80)) {
            throw new Refused(Refusal.BAD_VALUE, id);
        }
        return id;
    }

    private byte[] described(String description, byte[] language, String text) {
        byte encoding = encoding(description + text);
        var content = new ByteArrayOutputStream();
        content.write(encoding);
        content.writeBytes(language);
        content.writeBytes(new EncodedText(encoding, description).toBytes(true, true));
        content.writeBytes(new EncodedText(encoding, text).toBytes(true, false));
        return content.toByteArray();
    }

    /** ASCII as Latin-1, all else as UTF-8 or, in 2.3, as UTF-16 with its mark. */
    private byte encoding(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return EncodedText.TEXT_ENCODING_ISO_8859_1;
        }
        return version == 3 ? EncodedText.TEXT_ENCODING_UTF_16 : EncodedText.TEXT_ENCODING_UTF_8;
    }

    Frame frame(String id, byte[] content) throws IOException {
        if (content.length >= Source.LARGEST) {
            throw new Refused(Refusal.TOO_LARGE, "a frame of %d bytes".formatted(content.length));
        }
        try {
            var built = version == 3 ? new ID3v2Frame(id, content) : new ID3v24Frame(id, content);
            return Id3Content.frame(built.toBytes(), version);
        } catch (NotSupportedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean isPicture(Frame frame) {
        return frame.key().startsWith("APIC");
    }

    @Override
    public String coverKey() {
        return "APIC:" + FRONT_COVER;
    }

    @Override
    public Frame cover(Picture picture) throws IOException {
        var content = new ByteArrayOutputStream();
        content.writeBytes(latin("\0" + picture.mimeType() + "\0"));
        content.write(FRONT_COVER);
        content.write(0);
        content.writeBytes(picture.image().held());
        return frame("APIC", content.toByteArray());
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
