package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;

/** How long a stream is by its headers, without the encoder's delay and padding. */
final class DecoderLength {
    private DecoderLength() {}

    /**
     * Frames at a rate; -1 when only a guess from the bit rate could be had.
     *
     * @param stated what the file's headers say, if they are understood: the library counts Opus' delay in, and cuts an
     *     MP4 edit to the millisecond
     */
    static long of(Optional<Sound> stated, AVFormatContext format, AVStream stream, int rateHz) {
        if (format.duration_estimation_method() == AVFMT_DURATION_FROM_BITRATE
                || stream.duration() == AV_NOPTS_VALUE
                || stream.duration() <= 0) {
            return -1;
        }
        return stated.filter(s -> s.sampleRateHz() == rateHz || s.format() == Format.AAC)
                .map(s -> Math.round(s.length().toNanos() * 1e-9 * rateHz))
                .orElseGet(() -> av_rescale_q(stream.duration(), stream.time_base(), av_make_q(1, rateHz)));
    }
}
