package app.moonsong.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * All frames of one key, before and after. To undo is to swap the two; it is exact because frames are kept as stored.
 */
public record FrameChange(String key, List<Frame> before, List<Frame> after) {
    public FrameChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public FrameChange inverse() {
        return new FrameChange(key, after, before);
    }

    boolean isNone() {
        return before.equals(after);
    }

    /** Whether this change can be made to these frames: of its key there is what it takes away. */
    boolean fits(List<Frame> frames) {
        return before.equals(of(frames, key));
    }

    /** The frames of one key, in their order. */
    static List<Frame> of(List<Frame> frames, String key) {
        return frames.stream().filter(f -> f.key().equals(key)).toList();
    }

    /** Puts the new frames where the first of the old ones was, or at the end. */
    List<Frame> applied(List<Frame> frames) {
        var result = new ArrayList<Frame>(frames.size() + after.size());
        boolean put = false;
        for (var frame : frames) {
            if (!frame.key().equals(key)) {
                result.add(frame);
            } else if (!put) {
                result.addAll(after);
                put = true;
            }
        }
        if (!put) {
            result.addAll(after);
        }
        return result;
    }
}
