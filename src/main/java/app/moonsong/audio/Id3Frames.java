package app.moonsong.audio;

import com.mpatric.mp3agic.ID3v1Genres;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What the frames of an ID3v2 tag mean. ID3v2.4 native frames, and the ids of 2.2 that they had before. */
final class Id3Frames {
    private static final Map<String, String> FROM_V22 = Map.ofEntries(
            Map.entry("TT2", "TIT2"),
            Map.entry("TP1", "TPE1"),
            Map.entry("TP2", "TPE2"),
            Map.entry("TAL", "TALB"),
            Map.entry("TCM", "TCOM"),
            Map.entry("TRK", "TRCK"),
            Map.entry("TPA", "TPOS"),
            Map.entry("TYE", "TYER"),
            Map.entry("TCO", "TCON"),
            Map.entry("COM", "COMM"),
            Map.entry("TCP", "TCMP"),
            Map.entry("TXX", "TXXX"),
            Map.entry("UFI", "UFID"),
            Map.entry("POP", "POPM"));
    private static final Map<String, TagField> TEXTS = Map.of(
            "TIT2",
            TagField.TITLE,
            "TPE1",
            TagField.ARTIST,
            "TPE2",
            TagField.ALBUM_ARTIST,
            "TALB",
            TagField.ALBUM,
            "TCOM",
            TagField.COMPOSER,
            "TDRC",
            TagField.DATE,
            "TYER",
            TagField.DATE,
            "TCMP",
            TagField.COMPILATION);
    private static final String MUSICBRAINZ = "http://musicbrainz.org";

    private final Found found;

    Id3Frames(Found found) {
        this.found = found;
    }

    /** Where a picture frame's image begins in the frame, and what it is. */
    record PicturePlace(int skip, String mimeType, boolean frontCover) {}

    boolean wants(String id) {
        var name = FROM_V22.getOrDefault(id, id);
        return TEXTS.containsKey(name)
                || name.equals("TRCK")
                || name.equals("TPOS")
                || name.equals("TCON")
                || name.equals("COMM")
                || name.equals("TXXX")
                || name.equals("UFID")
                || name.equals("POPM");
    }

    /** Takes in a frame's content. */
    void text(String id, byte[] content) {
        if (content.length == 0) {
            return;
        }
        var name = FROM_V22.getOrDefault(id, id);
        if (name.equals("UFID")) {
            uniqueId(content);
            return;
        }
        if (name.equals("POPM")) {
            popularity(content);
            return;
        }
        int encoding = content[0];
        if (name.equals("COMM")) {
            comment(content, encoding);
            return;
        }
        var values = decode(content, 1, content.length, encoding).split("\0", -1);
        switch (name) {
            case "TRCK" -> found.addNumbers(TagField.TRACK, TagField.TRACK_TOTAL, values[0]);
            case "TPOS" -> found.addNumbers(TagField.DISC, TagField.DISC_TOTAL, values[0]);
            case "TCON" -> Arrays.stream(values).forEach(this::genre);
            case "TXXX" ->
                TagNames.described(found, values[0], Arrays.asList(values).subList(1, values.length));
            case "TYER" -> found.addWeak(TagField.DATE, values[0]);
            default -> {
                var field = TEXTS.get(name);
                if (field != null) {
                    Arrays.stream(values).forEach(v -> found.add(field, v));
                }
            }
        }
    }

    private void uniqueId(byte[] content) {
        int end = zero(content, 0, 1);
        if (end < content.length && latin1(content, 0, end).equals(MUSICBRAINZ)) {
            found.add(TagField.MUSICBRAINZ_RECORDING, latin1(content, end + 1, content.length));
        }
    }

    /** Whose stars they are, zero, one byte, and how often it was played. ID3v2.4, section 4.17. */
    private void popularity(byte[] content) {
        int end = zero(content, 0, 1);
        if (end + 1 < content.length) {
            Ratings.ofPopularity(latin1(content, 0, end), content[end + 1] & 0xFF)
                    .ifPresent(half -> found.addWeakly(TagField.RATING, half));
        }
    }

    /** A comment with a description is a program's note to itself (iTunNORM and its like), not the listener's. */
    private void comment(byte[] content, int encoding) {
        if (content.length < 5) {
            return;
        }
        int wide = encoding == 1 || encoding == 2 ? 2 : 1;
        int end = zero(content, 4, wide);
        if (end >= content.length) {
            return;
        }
        var description = decode(content, 4, end, encoding).strip();
        if (description.isEmpty() || description.toLowerCase(Locale.ROOT).startsWith("comment")) {
            found.add(
                    TagField.COMMENT,
                    decode(content, end + wide, content.length, encoding).replace('\0', ' '));
        }
    }

    /** Resolves "(17)", "17", "(4)Eurodisco", "RX" and "CR". ID3v2.3 section 4.2.1, TCON. */
    private void genre(String value) {
        var rest = value.strip();
        while (rest.startsWith("(") && !rest.startsWith("((")) {
            int close = rest.indexOf(')');
            if (close < 0) {
                break;
            }
            found.add(TagField.GENRE, genreName(rest.substring(1, close)));
            rest = rest.substring(close + 1);
        }
        found.add(TagField.GENRE, genreName(rest.startsWith("((") ? rest.substring(1) : rest));
    }

    static String genreName(String code) {
        if (code.equals("RX")) {
            return "Remix";
        }
        if (code.equals("CR")) {
            return "Cover";
        }
        if (code.isEmpty() || code.length() > 3 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return code;
        }
        int number = Integer.parseInt(code);
        return number < ID3v1Genres.GENRES.length ? ID3v1Genres.GENRES[number] : "";
    }

    /** Finds the image in the beginning of an APIC or PIC frame. */
    static PicturePlace pictureAt(String id, byte[] head) {
        int wide = head[0] == 1 || head[0] == 2 ? 2 : 1;
        int typeAt;
        String mimeType;
        if (id.equals("PIC")) {
            typeAt = 4;
            mimeType = head.length > 4 && latin1(head, 1, 4).equals("PNG") ? "image/png" : "image/jpeg";
        } else {
            typeAt = zero(head, 1, 1) + 1;
            mimeType = latin1(head, 1, Math.min(head.length, Math.max(1, typeAt - 1)));
        }
        if (typeAt >= head.length) {
            return new PicturePlace(Integer.MAX_VALUE, mimeType, false);
        }
        int end = zero(head, typeAt + 1, wide);
        return new PicturePlace(end >= head.length ? Integer.MAX_VALUE : end + wide, mimeType, head[typeAt] == 3);
    }

    private static int zero(byte[] content, int from, int wide) {
        for (int i = from; i + wide <= content.length; i += wide) {
            if (content[i] == 0 && (wide == 1 || content[i + 1] == 0)) {
                return i;
            }
        }
        return content.length;
    }

    private static String decode(byte[] content, int from, int to, int encoding) {
        if (from >= to) {
            return "";
        }
        Charset charset =
                switch (encoding) {
                    case 1 -> StandardCharsets.UTF_16;
                    case 2 -> StandardCharsets.UTF_16BE;
                    case 3 -> StandardCharsets.UTF_8;
                    default -> StandardCharsets.ISO_8859_1;
                };
        boolean littleWithoutMark = encoding == 1 && to - from >= 2 && content[from + 1] == 0 && content[from] != 0;
        var text = new String(content, from, to - from, littleWithoutMark ? StandardCharsets.UTF_16LE : charset);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(0, end).replace("\uFEFF", "").replace("\uFFFE", "");
    }

    private static String latin1(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
