package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.text.UnmarkedText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** RIFF's INFO list: texts of no stated encoding, each in a small chunk. Kept in step where it is, never added. */
record InfoList(List<Frame> frames) {
    static final InfoList NONE = new InfoList(List.of());
    private static final String PREFIX = "INFO:";
    private static final Pattern ID = Pattern.compile("INFO:[A-Z0-9]{4}");
    private static final int HEAD = 8;
    private static final List<String> TRACKS = List.of("INFO:ITRK", "INFO:IPRT");

    static InfoList read(byte[] list) throws Refused {
        var bytes = ByteBuffer.wrap(list).order(ByteOrder.LITTLE_ENDIAN);
        var frames = new ArrayList<Frame>();
        for (int at = 4; at + HEAD <= list.length; ) {
            long size = bytes.getInt(at + 4) & 0xFFFF_FFFFL;
            if (size > list.length - at - HEAD) {
                throw new Refused(Refusal.WRONG_SIZES, "an INFO text of %d bytes".formatted(size));
            }
            int end = at + HEAD + (int) size;
            var stored = java.util.Arrays.copyOfRange(list, at, end);
            frames.add(frame(stored));
            at = end + (int) (size & 1);
        }
        return new InfoList(frames);
    }

    static boolean is(Frame frame) {
        return isName(frame.key());
    }

    /** Whether a field goes by the name of a text that only a list like this has. */
    static boolean isName(String name) {
        return name.startsWith(PREFIX);
    }

    /** The free fields of an edit that belong into a list like this, or the others. */
    static TagEdit free(TagEdit edit, boolean here) {
        var free = new TreeMap<>(edit.free());
        free.keySet().removeIf(name -> isName(name) != here);
        return new TagEdit(edit.fields(), free, edit.picture());
    }

    /** What changes of this list when the free fields of an edit that are called after its texts are written. */
    List<FrameChange> named(TagEdit edit) throws Refused {
        var changes = new ArrayList<FrameChange>();
        for (var one : free(edit, true).free().entrySet()) {
            if (!ID.matcher(one.getKey()).matches()) {
                throw new Refused(Refusal.BAD_VALUE, one.getKey());
            }
            var after = made(one.getKey(), String.join("; ", one.getValue()));
            var change = new FrameChange(one.getKey(), FrameChange.of(frames, one.getKey()), after);
            if (!change.isNone()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Frame frame(byte[] stored) {
        var id = new String(stored, 0, 4, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        var content = java.util.Arrays.copyOfRange(stored, HEAD, stored.length);
        return new Frame(PREFIX + id, List.of(UnmarkedText.of(content)), Bytes.over(stored));
    }

    /** What changes of texts beside the tag when the fields of an edit are kept in step. */
    static List<FrameChange> inStep(TagEdit edit, List<Frame> texts, Map<TagField, String> names) {
        var changes = new ArrayList<FrameChange>();
        names.forEach((field, key) -> {
            var values = edit.fields().get(field);
            var before = FrameChange.of(texts, key);
            if (values != null && !before.isEmpty()) {
                var change = new FrameChange(key, before, made(key, String.join("; ", values)));
                if (!change.isNone()) {
                    changes.add(change);
                }
            }
        });
        TRACKS.forEach(key -> track(edit, texts, key).ifPresent(changes::add));
        return changes;
    }

    /** Programs differ in where they put the track's number, and some join the total to it. */
    private static Optional<FrameChange> track(TagEdit edit, List<Frame> texts, String key) {
        var before = FrameChange.of(texts, key);
        boolean touched =
                edit.fields().containsKey(TagField.TRACK) || edit.fields().containsKey(TagField.TRACK_TOTAL);
        if (!touched || before.isEmpty()) {
            return Optional.empty();
        }
        var keys = Map.of(TagField.TRACK, List.of(key), TagField.TRACK_TOTAL, List.of(key));
        var now = Numbers.of(before, keys, TagField.TRACK, TagField.TRACK_TOTAL);
        var number = edit.fields().getOrDefault(TagField.TRACK, List.of(now.number()));
        var total = edit.fields().getOrDefault(TagField.TRACK_TOTAL, List.of(now.total()));
        var wanted = new Numbers(String.join("", number), String.join("", total)).joined();
        var change = new FrameChange(key, before, made(key, String.join("", wanted)));
        return change.isNone() ? Optional.empty() : Optional.of(change);
    }

    private static List<Frame> made(String key, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        var text = value.getBytes(StandardCharsets.UTF_8);
        if (!key.startsWith(PREFIX)) {
            return List.of(new Frame(key, List.of(value), Bytes.over(text)));
        }
        var stored = ByteBuffer.allocate(HEAD + text.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        stored.put(key.substring(PREFIX.length()).getBytes(StandardCharsets.ISO_8859_1));
        return List.of(frame(stored.putInt(text.length + 1).put(text).array()));
    }

    /** The list with those of the frames that belong into it. */
    byte[] with(List<Frame> all) {
        var list = new ByteArrayOutputStream();
        list.writeBytes("INFO".getBytes(StandardCharsets.US_ASCII));
        all.stream().filter(InfoList::is).forEach(f -> {
            list.writeBytes(f.stored().held());
            if ((f.stored().length() & 1) == 1) {
                list.write(0);
            }
        });
        return list.toByteArray();
    }
}
