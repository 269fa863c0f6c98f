package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

/**
 * Reads formats that are met too seldom for readers of their own: what they say of their sound is asked of the library that
 * decodes them, what tags they share with other formats is read as there.
 */
final class LibraryHeaders {
    private static final int ASF = 0x3026B275;
    private static final long ASF_DATA = 0x3626B2758E66CF11L;
    private static final int ASF_HEADER_BYTES = 24;
    private static final int ASF_MOST_OBJECTS = 32;
    private static final int EBML = 0x1A45DFA3;
    private static final int MATROSKA_CLUSTER = 0x1F43B675;
    private static final int MATROSKA_HEAD = 4 << 20;
    private static final int DSF = word("DSD ");
    private static final int DSF_HEAD = 28 + 52;
    /** What an APE tag, or one of ID3v1, may end. */
    private static final Set<Integer> WITH_TAGS_BEHIND =
            Set.of(word("wvpk"), word("TTA1"), word("TTA2"), word("MAC "), word("MPCK"), word("MP+\7"), word("MP+\27"));

    /** The long WAV of Sony is told by the first of its four letters being small: {@code RIFF} is another format. */
    private static final Set<Integer> WITH_TAGS_AHEAD =
            Set.of(ASF, EBML, DSF, word("caff"), word(".snd"), word("riff"));

    private static final int MOST_TAGS = 500;

    private final FileBytes bytes;
    private final Found found;

    LibraryHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    private static int word(String letters) {
        return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }

    /** Whether one of these formats begins at an offset, where an ID3v2 tag ends that lies before it. */
    static boolean is(FileBytes bytes, long start) throws IOException {
        int word = bytes.fourOrEnd(start);
        return WITH_TAGS_BEHIND.contains(word) || start == 0 && WITH_TAGS_AHEAD.contains(word);
    }

    /** Reads a file of one of these formats. */
    void read(Path path, long start) throws IOException {
        int word = bytes.fourOrEnd(start);
        place(word, start);
        try {
            var format = DecoderFile.open(path, false, 0);
            try {
                var stream = DecoderFile.audio(format);
                sound(format, stream);
                if (word != DSF && !WITH_TAGS_BEHIND.contains(word)) {
                    tags(stream.metadata());
                    tags(format.metadata());
                }
            } finally {
                avformat_close_input(format);
            }
        } catch (DecodeException e) {
            throw BadAudio.damaged(String.valueOf(e.getMessage()));
        }
    }

    /** Finds where the audio lies, and reads the tags that lie around it. */
    private void place(int word, long start) throws IOException {
        if (WITH_TAGS_BEHIND.contains(word)) {
            found.audio(start, new TailTags(bytes, found).read(start) - start);
        } else if (word == DSF && bytes.has(0, DSF_HEAD + 12)) {
            long tag = bytes.i64le(20);
            if (tag > 0 && Id3v2.at(bytes, tag)) {
                new Id3v2(bytes, found).read(tag);
            }
            found.audio(DSF_HEAD + 12, bytes.i64le(DSF_HEAD + 4) - 12);
        } else {
            long sound = word == ASF ? asfData() : word == EBML ? firstCluster() : 0;
            found.audio(sound, bytes.size() - sound);
        }
    }

    private long asfData() throws IOException {
        long at = 0;
        for (int i = 0; i < ASF_MOST_OBJECTS && bytes.has(at, ASF_HEADER_BYTES); i++) {
            if (bytes.i64(at) == ASF_DATA) {
                return at + ASF_HEADER_BYTES;
            }
            long size = bytes.i64le(at + 16);
            if (size < ASF_HEADER_BYTES || size > bytes.size()) {
                break;
            }
            at += size;
        }
        return 0;
    }

    private long firstCluster() throws IOException {
        return Math.max(0, bytes.find(MATROSKA_CLUSTER, 0, Math.min(bytes.size() - 4, MATROSKA_HEAD)));
    }

    private void sound(AVFormatContext format, AVStream stream) throws BadAudio {
        var coded = stream.codecpar();
        var length = length(format, stream);
        found.sound(new Sound(
                format(avcodec_get_name(coded.codec_id()).getString()),
                length,
                coded.sample_rate(),
                coded.ch_layout().nb_channels(),
                Lengths.kbps(found.audioLength(), length)));
    }

    private static Duration length(AVFormatContext format, AVStream stream) {
        if (stream.duration() != AV_NOPTS_VALUE && stream.duration() > 0) {
            return Duration.ofNanos(av_rescale_q(stream.duration(), stream.time_base(), av_make_q(1, 1_000_000_000)));
        }
        long micros = format.duration();
        return micros == AV_NOPTS_VALUE || micros < 0 ? Duration.ZERO : Duration.ofNanos(micros * 1_000);
    }

    private static Format format(String codec) throws BadAudio {
        return switch (codec) {
            case "wavpack" -> Format.WAVPACK;
            case "tta" -> Format.TTA;
            case "ape" -> Format.APE;
            case "musepack7", "musepack8" -> Format.MUSEPACK;
            case "wmav1", "wmav2", "wmapro", "wmavoice", "wmalossless" -> Format.WMA;
            case "flac" -> Format.FLAC;
            case "alac" -> Format.ALAC;
            case "aac" -> Format.AAC;
            case "mp3" -> Format.MP3;
            case "vorbis" -> Format.VORBIS;
            case "opus" -> Format.OPUS;
            default -> {
                if (codec.startsWith("pcm_")) {
                    yield Format.PCM;
                }
                if (codec.startsWith("dsd_")) {
                    yield Format.DSD;
                }
                throw BadAudio.unsupported(codec);
            }
        };
    }

    private void tags(AVDictionary dictionary) {
        var said = new Found();
        AVDictionaryEntry entry = null;
        for (int i = 0; i < MOST_TAGS && (entry = av_dict_iterate(dictionary, entry)) != null; i++) {
            var value = entry.value().getString(StandardCharsets.UTF_8);
            TagNames.named(said, name(entry.key().getString(StandardCharsets.UTF_8)), value);
        }
        found.addAbsent(said);
    }

    /** The usual name of a field, for one as the library or Matroska has it. */
    private static String name(String key) {
        var upper = key.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "ALBUM_ARTIST", "ALBUM/ARTIST" -> "ALBUMARTIST";
            case "ALBUM/TITLE" -> "ALBUM";
            case "PART_NUMBER", "TRACK/PART_NUMBER" -> "TRACK";
            case "ALBUM/PART_NUMBER" -> "DISC";
            case "DATE_RELEASED", "ALBUM/DATE_RELEASED" -> "DATE";
            default -> upper.startsWith("TRACK/") ? upper.substring("TRACK/".length()) : upper;
        };
    }
}
