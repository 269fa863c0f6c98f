package app.moonsong.audio;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the boxes of one MP4 track say. */
final class Mp4Track {
    private static final int SOUND = 0x736F756E;
    private static final int MP4A = 0x6D703461;
    private static final int ALAC = 0x616C6163;
    private static final int MP3 = 0x2E6D7033;
    private static final int ESDS = 0x65736473;
    private static final int FLAC = 0x664C6143;
    private static final int OPUS = 0x4F707573;

    private int id;
    private boolean sound;
    private @Nullable Format format;
    private int rateHz;
    private int channels;
    private long mediaRate;
    private long mediaLength;
    private long editLength;
    private long editStart;

    void header(FileBytes bytes, long from) throws IOException {
        id = bytes.i32(from + (bytes.u8(from) == 1 ? 20 : 12));
    }

    int id() {
        return id;
    }

    void handler(int type) {
        sound |= type == SOUND;
    }

    boolean isAudio() {
        return sound && format != null;
    }

    Format format() throws BadAudio {
        var known = format;
        if (known == null) {
            throw BadAudio.unsupported("an MP4 track of an unknown codec");
        }
        return known;
    }

    int rateHz() {
        return rateHz;
    }

    int channels() {
        return channels;
    }

    void mediaHeader(FileBytes bytes, long from) throws IOException {
        boolean wide = bytes.u8(from) == 1;
        mediaRate = bytes.u32(from + (wide ? 20 : 12));
        mediaLength = wide ? bytes.i64(from + 24) : bytes.u32(from + 16);
    }

    /** The sample description: 14496-12 section 12.2.3, and ALAC's own box with the true rate. */
    void description(FileBytes bytes, long at, long end) throws IOException {
        if (!bytes.has(at, 36)) {
            return;
        }
        int codec = bytes.i32(at + 4);
        format = switch (codec) {
            case MP4A -> Format.AAC;
            case ALAC -> Format.ALAC;
            case MP3 -> Format.MP3;
            case FLAC -> Format.FLAC;
            case OPUS -> Format.OPUS;
            default -> null;
        };
        channels = bytes.u16(at + 24);
        rateHz = bytes.u16(at + 32);
        if (codec == ALAC && at + 72 <= end && bytes.i32(at + 40) == ALAC) {
            channels = bytes.u8(at + 57);
            rateHz = bytes.i32(at + 68);
        } else if (codec == MP4A && at + 48 <= end && bytes.i32(at + 40) == ESDS) {
            var known = Mp4Codec.of(bytes, at + 44, Math.min(end, at + 36 + bytes.u32(at + 36)));
            channels = known.channels() > 0 ? known.channels() : channels;
            format = known.mp3() ? Format.MP3 : Format.AAC;
        }
    }

    /** The sum of the edits that play something: 14496-12 section 8.6.6. */
    void edits(FileBytes bytes, long from, long end) throws IOException {
        boolean wide = bytes.u8(from) == 1;
        int entry = wide ? 20 : 12;
        long count = Math.min(bytes.u32(from + 4), (end - from - 8) / entry);
        for (long i = 0; i < Math.min(count, 100); i++) {
            long at = from + 8 + i * entry;
            long length = wide ? bytes.i64(at) : bytes.u32(at);
            long start = wide ? bytes.i64(at + 8) : bytes.i32(at + 4);
            editLength += start < 0 ? 0 : length;
            editStart = start < 0 ? editStart : start;
        }
    }

    /**
     * Prefers iTunes' count of samples, then the edit list, then the media's length.
     *
     * @param movieRate units of the edits' lengths in a second
     * @param fragments sum of the lengths in the fragments, in the media's units; counts when the header has none
     */
    Duration length(long movieRate, long gaplessSamples, long fragments) throws BadAudio {
        int rate = rateHz > 0 ? rateHz : (int) mediaRate;
        rateHz = rate;
        long whole = mediaLength > 0 ? mediaLength : fragments;
        var media = Lengths.ofSamples(whole - (editStart < whole ? editStart : 0), mediaRate);
        if (gaplessSamples > 0 && near(Lengths.ofSamples(gaplessSamples, rate), media)) {
            return Lengths.ofSamples(gaplessSamples, rate);
        }
        if (editLength <= 0 || movieRate <= 0) {
            return media;
        }
        // An edit is in coarse units: one that differs from the media by less than a unit says nothing new.
        boolean shorter = Lengths.ofSamples(editLength + 1, movieRate).compareTo(media) < 0;
        var edit = Lengths.ofSamples(editLength, movieRate);
        return shorter && near(edit, media) ? edit : media;
    }

    private static boolean near(Duration a, Duration b) {
        return a.minus(b).abs().compareTo(Duration.ofSeconds(1)) < 0;
    }
}
