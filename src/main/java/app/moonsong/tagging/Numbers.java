package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A number and its total as a tag says them now; each may be empty.
 *
 * @param joinedInOne whether they stand in one text, "3/12"
 */
record Numbers(String number, String total, boolean joinedInOne) {
    Numbers(String number, String total) {
        this(number, total, false);
    }

    static Numbers of(List<Frame> frames, Map<TagField, List<String>> keys, TagField number, TagField total) {
        var text = first(frames, keys.getOrDefault(number, List.of()));
        int slash = text.indexOf('/');
        if (slash < 0) {
            boolean oneKey = keys.getOrDefault(number, List.of()).equals(keys.get(total));
            return new Numbers(text, oneKey ? "" : first(frames, keys.getOrDefault(total, List.of())));
        }
        return new Numbers(text.substring(0, slash), text.substring(slash + 1), true);
    }

    private static String first(List<Frame> frames, List<String> keys) {
        for (var key : keys) {
            for (var frame : FrameChange.of(frames, key)) {
                if (!frame.values().isEmpty()) {
                    return frame.values().getFirst().strip();
                }
            }
        }
        return "";
    }

    /** Fields with "3/12" as a number and its total, unless another total is given. */
    static Map<TagField, List<String>> apart(Map<TagField, List<String>> fields) {
        var apart = new EnumMap<TagField, List<String>>(TagField.class);
        apart.putAll(fields);
        apart(apart, TagField.TRACK, TagField.TRACK_TOTAL);
        apart(apart, TagField.DISC, TagField.DISC_TOTAL);
        return apart;
    }

    private static void apart(Map<TagField, List<String>> fields, TagField number, TagField total) {
        var text = String.join("", fields.getOrDefault(number, List.of()));
        int slash = text.indexOf('/');
        if (slash >= 0) {
            fields.put(number, List.of(text.substring(0, slash)));
            fields.putIfAbsent(total, List.of(text.substring(slash + 1)));
        }
    }

    /** "3/12", "3", "/12" or nothing. */
    List<String> joined() {
        return list(total.isEmpty() ? number : number + "/" + total);
    }

    static List<String> list(String value) {
        var values = new ArrayList<String>(1);
        if (!value.isEmpty()) {
            values.add(value);
        }
        return values;
    }
}
