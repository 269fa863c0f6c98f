package app.moonsong.tagging;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an ID3 frame is about and says; the frame itself stays as stored. */
final class Id3Content {
    private Id3Content() {}

    static Frame frame(byte[] stored, int version) {
        var id = new String(stored, 0, 4, StandardCharsets.US_ASCII);
        boolean plain = (stored[9] & (version == 3 ? 0xE0 : 0x4F)) == 0;
        var content = Arrays.copyOfRange(stored, Id3Tag.HEADER, stored.length);
        if (!plain || content.length == 0) {
            return new Frame(id, List.of(), Bytes.over(stored));
        }
        return switch (id) {
            case "TXXX" -> described(id, texts(content, 1), stored);
            case "WXXX" -> described(id, link(content), stored);
            case "COMM", "USLT" -> described(id, texts(content, 4), stored);
            case RatingFrames.POPULARITY -> new Frame(id, RatingFrames.said(content), Bytes.over(stored));
            case "UFID" -> uniqueId(content, stored);
            case "APIC" -> new Frame(id + ":" + pictureType(content), List.of(), Bytes.over(stored));
            default -> new Frame(id, said(id, content), Bytes.over(stored));
        };
    }

    private static List<String> said(String id, byte[] content) {
        return switch (id.charAt(0)) {
            case 'T' -> texts(content, 1);
            case 'W' -> List.of(latin(content, 0));
            default -> List.of();
        };
    }

    /** The description in its encoding, then the link in Latin-1. */
    private static List<String> link(byte[] content) {
        int end = end(content, 1);
        var description = texts(Arrays.copyOf(content, end), 1);
        return List.of(description.isEmpty() ? "" : description.getFirst(), latin(content, end + wide(content)));
    }

    private static String latin(byte[] content, int from) {
        int start = Math.min(from, content.length);
        return new String(content, start, content.length - start, StandardCharsets.ISO_8859_1)
                .replaceFirst("(?s)\0.*", "");
    }

    /** Where the zero of the text that begins at a place stands, or where the content ends. */
    private static int end(byte[] content, int from) {
        int wide = wide(content);
        int at = from;
        while (at + wide <= content.length && (content[at] != 0 || content[at + wide - 1] != 0)) {
            at += wide;
        }
        return Math.min(at, content.length);
    }

    /** What stands before the text of a described frame. */
    static Id3Name name(byte[] stored, boolean spoken) {
        var content = Arrays.copyOfRange(stored, Id3Tag.HEADER, stored.length);
        int from = spoken ? 4 : 1;
        boolean whole = content.length > from;
        var language = whole && spoken ? new String(content, 1, 3, StandardCharsets.ISO_8859_1) : "";
        var texts = texts(whole ? Arrays.copyOf(content, end(content, from)) : content, from);
        return new Id3Name(language, texts.isEmpty() ? "" : texts.getFirst());
    }

    /** How many bytes a sign of the content's encoding takes at least. */
    private static int wide(byte[] content) {
        return content[0] == 1 || content[0] == 2 ? 2 : 1;
    }

    /** The first text is the description, which belongs to the key. */
    private static Frame described(String id, List<String> texts, byte[] stored) {
        var description = texts.isEmpty() ? "" : texts.getFirst().toUpperCase(Locale.ROOT);
        return new Frame(
                id + ":" + description, texts.isEmpty() ? texts : texts.subList(1, texts.size()), Bytes.over(stored));
    }

    private static Frame uniqueId(byte[] content, byte[] stored) {
        int end = 0;
        while (end < content.length && content[end] != 0) {
            end++;
        }
        var owner = new String(content, 0, end, StandardCharsets.ISO_8859_1);
        var id = end < content.length
                ? List.of(new String(content, end + 1, content.length - end - 1, StandardCharsets.ISO_8859_1))
                : List.<String>of();
        return new Frame("UFID:" + owner, id, Bytes.over(stored));
    }

    private static int pictureType(byte[] content) {
        int at = 1;
        while (at < content.length && content[at] != 0) {
            at++;
        }
        return at + 1 < content.length ? content[at + 1] & 0xFF : 0;
    }

    /** The texts of a frame, zero between them, in the encoding that its first byte states. */
    private static List<String> texts(byte[] content, int from) {
        if (content.length <= from || content[0] < 0 || content[0] > 3) {
            return List.of();
        }
        int wide = wide(content);
        Charset charset =
                switch (content[0]) {
                    case 1 -> StandardCharsets.UTF_16;
                    case 2 -> StandardCharsets.UTF_16BE;
                    case 3 -> StandardCharsets.UTF_8;
                    default -> StandardCharsets.ISO_8859_1;
                };
        var texts = new ArrayList<String>();
        int start = from;
        for (int i = from; i + wide <= content.length; i += wide) {
            if (content[i] == 0 && content[i + wide - 1] == 0) {
                texts.add(text(content, start, i, charset, texts));
                start = i + wide;
            }
        }
        if (start < content.length) {
            texts.add(text(content, start, content.length, charset, texts));
        }
        return texts;
    }

    /** Later texts of a frame often come without a mark of their byte order: it is that of the first. */
    private static String text(byte[] content, int start, int end, Charset charset, List<String> before) {
        boolean marked = end - start >= 2
                && (content[start] == (byte) 0xFF && content[start + 1] == (byte) 0xFE
                        || content[start] == (byte) 0xFE && content[start + 1] == (byte) 0xFF);
        boolean little = charset.equals(StandardCharsets.UTF_16) && !marked && !before.isEmpty();
        return new String(content, start, end - start, little ? StandardCharsets.UTF_16LE : charset);
    }
}
