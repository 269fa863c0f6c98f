package app.moonsong.audio;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** How long the tracks of a fragmented MP4 file are: ISO/IEC 14496-12, section 8.8. */
final class Mp4Fragments {
    private final Map<Integer, Long> lengths = new HashMap<>();
    private final Map<Integer, Long> defaults = new HashMap<>();
    private int track;
    private long sampleLength;

    /** Sum of the samples' lengths in the media's units; 0 for a file without fragments. */
    long length(int trackId) {
        return lengths.getOrDefault(trackId, 0L);
    }

    void defaults(FileBytes bytes, long from) throws IOException {
        defaults.put(bytes.i32(from + 4), bytes.u32(from + 12));
    }

    void header(FileBytes bytes, long from) throws IOException {
        int flags = bytes.i32(from);
        track = bytes.i32(from + 4);
        long at = from + 8 + ((flags & 1) != 0 ? 8 : 0) + ((flags & 2) != 0 ? 4 : 0);
        sampleLength = (flags & 8) != 0 ? bytes.u32(at) : defaults.getOrDefault(track, 0L);
    }

    void run(FileBytes bytes, long from, long end) throws IOException {
        int flags = bytes.i32(from);
        long count = bytes.u32(from + 4);
        long at = from + 8 + ((flags & 1) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
        long sum = sampleLength * count;
        if ((flags & 0x100) != 0) {
            int entry = 4 * Integer.bitCount(flags & 0xF00);
            sum = 0;
            for (long i = 0; i < count && at + entry <= end; i++, at += entry) {
                sum += bytes.u32(at);
            }
        }
        lengths.merge(track, sum, Long::sum);
    }
}
