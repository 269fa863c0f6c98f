package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;

/** Reads which chapters a file has: those of MP3 (CHAP frames), M4A, Matroska, and Vorbis comments. */
public final class Chapters {
    private static final int MOST = 500;
    private static final double NANOS = 1e9;

    private Chapters() {}

    /**
     * Returns a file's chapters in their order; none when it has none.
     *
     * @throws DecodeException when the file cannot be opened
     */
    public static List<Chapter> of(Path file) throws DecodeException {
        DecoderFile.checkReadable(file);
        var format = DecoderFile.open(file, false, 0);
        try {
            return read(format);
        } finally {
            avformat_close_input(format);
        }
    }

    private static List<Chapter> read(AVFormatContext format) {
        var all = new ArrayList<Chapter>();
        for (int i = 0; i < Math.min(MOST, format.nb_chapters()); i++) {
            var chapter = format.chapters(i);
            double seconds = chapter.start()
                    * (double) chapter.time_base().num()
                    / Math.max(1, chapter.time_base().den());
            all.add(new Chapter(Duration.ofNanos(Math.max(0, Math.round(seconds * NANOS))), title(chapter)));
        }
        return all;
    }

    private static String title(AVChapter chapter) {
        var entry = av_dict_get(chapter.metadata(), "title", null, 0);
        return entry == null || entry.value() == null ? "" : entry.value().getString(StandardCharsets.UTF_8);
    }
}
