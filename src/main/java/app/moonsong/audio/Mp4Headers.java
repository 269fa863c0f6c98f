package app.moonsong.audio;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads MP4 and M4A: ISO/IEC 14496-12 for the boxes, Apple's QuickTime File Format for the tags. */
final class Mp4Headers {
    private static final int MOST_BOXES = 20_000;
    private static final int DEEPEST = 12;

    private final FileBytes bytes;
    private final Found found;
    private final Mp4Tags tags;
    private int boxes;
    private long movieRate;
    private @Nullable Mp4Track audioTrack;
    private Mp4Track track = new Mp4Track();
    private final Mp4Fragments fragments = new Mp4Fragments();
    private long firstFragment = -1;
    private long dataStart;
    private long dataLength;

    Mp4Headers(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
        this.tags = new Mp4Tags(bytes, found);
    }

    static boolean is(FileBytes bytes) throws IOException {
        return bytes.has(0, 8) && bytes.i32(4) == id("ftyp");
    }

    void read() throws IOException {
        children(0, bytes.size(), 0);
        var heard = audioTrack;
        if (heard == null) {
            throw BadAudio.unsupported("an MP4 file without AAC or ALAC");
        }
        found.audio(dataStart, dataLength);
        var length = heard.length(movieRate, tags.gaplessSamples(), fragments.length(heard.id()));
        found.sound(
                new Sound(heard.format(), length, heard.rateHz(), heard.channels(), Lengths.kbps(dataLength, length)));
    }

    private void children(long from, long end, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw BadAudio.damaged("boxes in boxes without end");
        }
        long at = from;
        while (at + 8 <= end) {
            if (++boxes > MOST_BOXES) {
                throw BadAudio.damaged("more than %d boxes".formatted(MOST_BOXES));
            }
            long size = bytes.u32(at);
            int head = 8;
            if (size == 1 && at + 16 <= end) {
                size = bytes.i64(at + 8);
                head = 16;
            } else if (size == 0) {
                size = end - at;
            }
            if (size < head) {
                return;
            }
            box(bytes.i32(at + 4), at + head, Math.min(at + size, end), depth);
            at += size;
        }
    }

    private void box(int type, long from, long end, int depth) throws IOException {
        switch (Mp4Box.of(type)) {
            case CONTAINER -> children(from, end, depth + 1);
            case TRACK -> track(from, end, depth);
            case TRACK_HEADER -> track.header(bytes, from);
            case FRAGMENT -> fragment(from, end, depth);
            case FRAGMENT_DEFAULTS -> fragments.defaults(bytes, from);
            case FRAGMENT_HEADER -> fragments.header(bytes, from);
            case FRAGMENT_RUN -> fragments.run(bytes, from, end);
            case MEDIA_DATA -> mediaData(from, end);
            case MOVIE_HEADER -> movieRate = bytes.u8(from) == 1 ? bytes.u32(from + 20) : bytes.u32(from + 12);
            case MEDIA_HEADER -> track.mediaHeader(bytes, from);
            case HANDLER -> track.handler(bytes.i32(from + 8));
            case DESCRIPTIONS -> track.description(bytes, from + 8, end);
            case EDITS -> track.edits(bytes, from, end);
            case META ->
                children(from + (bytes.has(from, 8) && bytes.i32(from + 4) == id("hdlr") ? 0 : 4), end, depth + 1);
            case TAGS -> tags.read(from, end);
            case OTHER -> {}
        }
    }

    private void track(long from, long end, int depth) throws IOException {
        track = new Mp4Track();
        children(from, end, depth + 1);
        if (audioTrack == null && track.isAudio()) {
            audioTrack = track;
        }
    }

    private void fragment(long from, long end, int depth) throws IOException {
        firstFragment = firstFragment < 0 ? from : firstFragment;
        children(from, end, depth + 1);
    }

    /** The largest one holds the sound; with fragments, all of them from the first on. */
    private void mediaData(long from, long end) {
        if (firstFragment >= 0) {
            dataStart = firstFragment;
            dataLength = end - firstFragment;
        } else if (end - from > dataLength) {
            dataStart = from;
            dataLength = end - from;
        }
    }

    static int id(String four) {
        return four.charAt(0) << 24 | four.charAt(1) << 16 | four.charAt(2) << 8 | four.charAt(3);
    }
}
