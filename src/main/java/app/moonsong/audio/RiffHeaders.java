package app.moonsong.audio;

import app.moonsong.text.UnmarkedText;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads WAV: Microsoft's Multimedia Programming Interface 1.0 (RIFF, LIST INFO), RF64 of EBU Tech 3306. */
final class RiffHeaders {
    private static final int MOST_CHUNKS = 10_000;
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xFFFE;
    /** Programs that write into a pipe cannot know the size and state about the largest, signed or not. */
    private static final long LEAST_PLACEHOLDER = 0x7FFF_0000L;

    private static final Set<Integer> CODINGS = Set.of(PCM, FLOAT, A_LAW, MU_LAW);
    private static final Map<String, TagField> INFO = Map.of(
            "INAM", TagField.TITLE,
            "IART", TagField.ARTIST,
            "IPRD", TagField.ALBUM,
            "IMUS", TagField.COMPOSER,
            "ICRD", TagField.DATE,
            "IGNR", TagField.GENRE,
            "ICMT", TagField.COMMENT);

    private final FileBytes bytes;
    private final Found found;
    private final Found info = new Found();
    private long longData = -1;
    private long dataAt = -1;
    private long dataBytes;
    private long format = -1;

    RiffHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    static boolean is(FileBytes bytes) throws IOException {
        int id = bytes.fourOrEnd(0);
        return (id == Mp4Headers.id("RIFF") || id == Mp4Headers.id("RF64") || id == Mp4Headers.id("BW64"))
                && bytes.fourOrEnd(8) == Mp4Headers.id("WAVE");
    }

    void read() throws IOException {
        long at = 12;
        for (int i = 0; i < MOST_CHUNKS && at + 8 <= bytes.size(); i++) {
            long size = bytes.u32le(at + 4);
            at += 8 + chunk(bytes.latin1(at, 4), at + 8, size);
        }
        found.addAbsent(info);
        sound();
    }

    /** Takes in a chunk; returns how far the next one is. */
    private long chunk(String id, long at, long stated) throws IOException {
        long size = stated;
        switch (id) {
            case "ds64" -> longData = bytes.i64le(at + 8);
            case "fmt " -> format = at;
            case "data" -> {
                long there = bytes.size() - at;
                boolean unknown = stated == 0 || stated > there && stated >= LEAST_PLACEHOLDER;
                size = unknown && longData > 0 ? longData : unknown ? there : stated;
                if (dataAt < 0) {
                    dataAt = at;
                    dataBytes = size;
                }
            }
            case "LIST" -> {
                if (bytes.fourOrEnd(at) == Mp4Headers.id("INFO")) {
                    info(at + 4, Math.min(at + size, bytes.size()));
                }
            }
            case "id3 ", "ID3 " -> {
                if (Id3v2.at(bytes, at)) {
                    new Id3v2(bytes, found).read(at);
                }
            }
            default -> {}
        }
        return size + (size & 1);
    }

    private void info(long from, long end) throws IOException {
        for (long at = from; at + 8 <= end; ) {
            long size = bytes.u32le(at + 4);
            if (at + 8 + size > end) {
                return;
            }
            if (size <= LONGEST_TEXT) {
                item(bytes.latin1(at, 4).toUpperCase(Locale.ROOT), at + 8, size);
            }
            at += 8 + size + (size & 1);
        }
    }

    private void item(String id, long at, long size) throws IOException {
        var field = INFO.get(id);
        if (field != null) {
            info.add(field, UnmarkedText.of(bytes.slice(at, size)));
        } else if (id.equals("ITRK") || id.equals("IPRT")) {
            info.addNumbers(TagField.TRACK, TagField.TRACK_TOTAL, UnmarkedText.of(bytes.slice(at, size)));
        }
    }

    private void sound() throws IOException {
        if (format < 0 || dataAt < 0) {
            throw BadAudio.damaged("no format or no data");
        }
        int coding = bytes.u16le(format);
        int real = coding == EXTENSIBLE && bytes.has(format, 26) ? bytes.u16le(format + 24) : coding;
        if (!CODINGS.contains(real)) {
            throw BadAudio.unsupported("WAV coding %d".formatted(real));
        }
        int channels = bytes.u16le(format + 2);
        int rateHz = (int) bytes.u32le(format + 4);
        int frameBytes = bytes.u16le(format + 12);
        if (frameBytes == 0) {
            throw BadAudio.damaged("samples of 0 bytes");
        }
        var length = Lengths.ofSamples(dataBytes / frameBytes, rateHz);
        found.audio(dataAt, dataBytes);
        found.sound(new Sound(Format.WAV, length, rateHz, channels, Lengths.kbps(dataBytes, length)));
    }
}
