package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;

/** How long a stream is by its headers, without the encoder's delay and padding. */
final class DecoderLength {
    private DecoderLength() {}

    /** Frames at a rate; -1 when only a guess from the bit rate could be had. */
    static long of(AVFormatContext format, AVStream stream, int rateHz) {
        if (format.duration_estimation_method() == AVFMT_DURATION_FROM_BITRATE
                || stream.duration() == AV_NOPTS_VALUE
                || stream.duration() <= 0) {
            return -1;
        }
        long stated = statedByItunes(format);
        long length = av_rescale_q(stream.duration(), stream.time_base(), av_make_q(1, rateHz));
        return stated > 0 && stated < length ? stated : length;
    }

    /**
     * The samples an MP4 file says it holds in iTunes' own tag {@code iTunSMPB}: hexadecimal numbers, the second the
     * encoder's delay, the third its padding, the fourth the samples between.
     */
    private static long statedByItunes(AVFormatContext format) {
        var entry = av_dict_get(format.metadata(), "iTunSMPB", null, 0);
        if (entry == null) {
            return -1;
        }
        String[] words = entry.value().getString().trim().split(" ");
        try {
            return words.length > 3 ? Long.parseLong(words[3], 16) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
