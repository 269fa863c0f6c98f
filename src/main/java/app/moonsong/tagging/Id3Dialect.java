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
import java.util.Set;
import java.util.regex.Pattern;

/** ID3v2.3 and 2.4. Frames and their texts are built by mp3agic, in encodings that every reader knows. */
record Id3Dialect(int version) implements Dialect {
    static final int FRONT_COVER = 3;
    private static final Map<TagField, List<String>> KEYS_2_3 = keys23();
    /** The text and link frames of ID3v2.3 and 2.4, and those that iTunes and others added. */
    private static final Set<String> FRAMES = Set.of(("TALB TBPM TCAT TCMP TCOM TCON TCOP TDAT TDEN TDES TDLY TDOR TDRC"
                    + " TDRL TDTG TENC TEXT TFLT TGID TIME TIPL TIT1 TIT2 TIT3 TKEY TKWD TLAN TLEN TMCL TMED TMOO TOAL"
                    + " TOFN TOLY TOPE TORY TOWN TPE1 TPE2 TPE3 TPE4 TPOS TPRO TPUB TRCK TRDA TRSN TRSO TSIZ TSO2 TSOA"
                    + " TSOC TSOP TSOT TSRC TSSE TSST TYER GRP1 MVIN MVNM"
                    + " WCOM WCOP WOAF WOAR WOAS WORS WPAY WPUB")
            .split(" "));

    private static final Pattern DESCRIBED = Pattern.compile("(?s)(TXXX|WXXX|COMM|USLT):.*");

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
        return isFrame(name) || DESCRIBED.matcher(name).matches() ? name : FieldNames.FREE_ID3 + name;
    }

    /** Whether a word is the id of a frame that holds a text or a link. */
    static boolean isFrame(String name) {
        return FRAMES.contains(name);
    }

    @Override
    public List<Frame> make(String key, List<String> values, List<Frame> before) throws IOException {
        if (values.isEmpty()) {
            return List.of();
        }
        var id = key.substring(0, 4);
        var text = String.join("\0", values);
        var name = Id3Name.of(key, before);
        var content =
                switch (id) {
                    case "UFID" -> latin(key.substring(5) + "\0" + ascii(values.getFirst()));
                    case "TXXX" -> described(name, text);
                    case "COMM", "USLT" -> described(name, String.join("\n", values));
                    case "WXXX" -> link(name, ascii(text));
                    default -> id.startsWith("W") ? latin(ascii(text)) : plain(id, text);
                };
        return List.of(frame(id, content));
    }

    /** A link is Latin-1, whatever the encoding of its description. */
    private byte[] link(Id3Name name, String link) {
        byte encoding = encoding(name.description());
        var content = new ByteArrayOutputStream();
        content.write(encoding);
        content.writeBytes(new EncodedText(encoding, name.description()).toBytes(true, true));
        content.writeBytes(latin(link));
        return content.toByteArray();
    }

    private byte[] plain(String id, String text) throws Refused {
        if (!id.startsWith("T") && !isFrame(id)) {
            throw new Refused(Refusal.BAD_VALUE, id + " is no text");
        }
        byte encoding = encoding(text);
        var content = new ByteArrayOutputStream();
        content.write(encoding);
        content.writeBytes(new EncodedText(encoding, value(id, text)).toBytes(true, false));
        return content.toByteArray();
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

    private byte[] described(Id3Name name, String text) {
        byte encoding = encoding(name.description() + text);
        var content = new ByteArrayOutputStream();
        content.write(encoding);
        content.writeBytes(latin(name.language()));
        content.writeBytes(new EncodedText(encoding, name.description()).toBytes(true, true));
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
