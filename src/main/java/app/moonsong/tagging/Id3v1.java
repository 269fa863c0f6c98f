package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import com.mpatric.mp3agic.ID3v1Genres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/**
 * The 128 bytes at the end of old files, one frame for each of its fields, so that a change of one leaves the others as
 * they are. Kept in step where it is; never added.
 */
final class Id3v1 {
    static final int LENGTH = 128;
    private static final String PREFIX = "ID3v1:";

    /** Where a field lies. */
    private enum Slot {
        MAGIC("magic", 0, 3),
        TITLE("title", 3, 30),
        ARTIST("artist", 33, 30),
        ALBUM("album", 63, 30),
        YEAR("year", 93, 4),
        COMMENT("comment", 97, 28),
        TRACK("track", 125, 2),
        GENRE("genre", 127, 1);

        private final String key;
        private final int from;
        private final int length;

        Slot(String name, int from, int length) {
            this.key = PREFIX + name;
            this.from = from;
            this.length = length;
        }
    }

    private Id3v1() {}

    static boolean at(Source source, long offset) throws IOException {
        return source.size() - offset == LENGTH && source.says(offset, "TAG");
    }

    static List<Frame> frames(byte[] tag) {
        var frames = new ArrayList<Frame>();
        for (var slot : Slot.values()) {
            frames.add(frame(slot, Arrays.copyOfRange(tag, slot.from, slot.from + slot.length)));
        }
        return frames;
    }

    static boolean is(Frame frame) {
        return frame.key().startsWith(PREFIX);
    }

    private static Frame frame(Slot slot, byte[] stored) {
        boolean number = slot == Slot.TRACK || slot == Slot.GENRE || slot == Slot.MAGIC;
        return new Frame(slot.key, number ? List.of() : List.of(text(stored)), Bytes.over(stored));
    }

    /** What changes when the fields of an edit are kept in step. */
    static List<FrameChange> inStep(TagEdit edit, List<Frame> frames) {
        var changes = new ArrayList<FrameChange>();
        for (var slot : Slot.values()) {
            var before = FrameChange.of(frames, slot.key);
            FieldNames.ID3V1.forEach((field, key) -> {
                var values = edit.fields().get(field);
                if (key.equals(slot.key) && values != null && !before.isEmpty() && hasRoom(slot, before)) {
                    var after = frame(slot, bytes(slot, field, values));
                    var change = new FrameChange(key, before, List.of(after));
                    if (!change.isNone()) {
                        changes.add(change);
                    }
                }
            });
        }
        return changes;
    }

    /**
     * An edit of a file that has this tag only, with what the tag says of all other fields: players that find a new tag
     * look at no other.
     */
    static TagEdit completed(TagEdit edit, List<Frame> frames) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        FieldNames.ID3V1.forEach((field, key) -> FrameChange.of(frames, key).stream()
                .map(frame -> said(field, frame, frames))
                .filter(value -> !value.isBlank())
                .forEach(value -> fields.put(field, List.of(value.strip()))));
        fields.putAll(edit.fields());
        return new TagEdit(fields, edit.free(), edit.picture());
    }

    private static String said(TagField field, Frame frame, List<Frame> all) {
        var stored = frame.stored().held();
        return switch (field) {
            case TRACK -> stored[0] == 0 ? Integer.toString(stored[1] & 0xFF) : "";
            case GENRE -> {
                int number = stored[0] & 0xFF;
                yield number < ID3v1Genres.GENRES.length ? ID3v1Genres.GENRES[number] : "";
            }
            case COMMENT -> {
                var rest =
                        FrameChange.of(all, Slot.TRACK.key).getFirst().stored().held();
                var comment = text(stored);
                yield comment.length() == stored.length && rest[0] != 0 ? comment + text(rest) : comment;
            }
            default -> text(stored);
        };
    }

    private static String text(byte[] stored) {
        return new String(stored, StandardCharsets.ISO_8859_1).replaceFirst("(?s)\0.*", "");
    }

    /** In version 1.0 the comment goes on where 1.1 has the track's number. */
    private static boolean hasRoom(Slot slot, List<Frame> before) {
        return slot != Slot.TRACK || before.getFirst().stored().held()[0] == 0;
    }

    private static byte[] bytes(Slot slot, TagField field, List<String> values) {
        var stored = new byte[slot.length];
        var value = values.isEmpty() ? "" : values.getFirst();
        switch (field) {
            case TRACK -> stored[1] = (byte) (value.matches("\\d{1,3}") ? Math.min(255, Integer.parseInt(value)) : 0);
            case GENRE -> stored[0] = genre(value);
            default -> {
                var text = latin(value);
                System.arraycopy(text, 0, stored, 0, Math.min(text.length, stored.length));
            }
        }
        return stored;
    }

    /** What Latin-1 cannot say is left out whole: a row of question marks helps nobody. */
    private static byte[] latin(String value) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(value)
                ? value.getBytes(StandardCharsets.ISO_8859_1)
                : new byte[0];
    }

    private static byte genre(String value) {
        int number = value.isEmpty() ? -1 : ID3v1Genres.matchGenreDescription(value);
        return (byte) (number < 0 ? 255 : number);
    }
}
