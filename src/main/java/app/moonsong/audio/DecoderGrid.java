package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avcodec.*;

import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * The places at which the frames of a stream begin. Matroska and others round stamps to the ms, yet where each frame of a
 * codec is as long as the next, the nearest place at which one can begin is exact again. Counted in samples a channel.
 *
 * @param tick so much is the unit of the stamps
 * @param stampsAreExact each stamp is a whole number of samples
 * @param alike each frame but the first and the last is as long as the others
 * @param first how long the first frame is, which the encoder's delay has shortened
 */
record DecoderGrid(double tick, boolean stampsAreExact, boolean alike, int first) {
    static DecoderGrid of(AVStream stream, AVFrame first) {
        var base = stream.time_base();
        int rateHz = first.sample_rate();
        boolean exact = base.num() == 1 && base.den() % rateHz == 0;
        double tick = (double) base.num() * rateHz / base.den();
        return new DecoderGrid(tick, exact, alike(stream), first.nb_samples());
    }

    /** Whether it can be said where a frame begins that was jumped to. */
    boolean placesFrames() {
        return stampsAreExact || alike;
    }

    /**
     * Where a frame begins whose stamp says that it begins at {@code stamped}; empty where that cannot be told.
     *
     * @param length of the frame
     */
    OptionalLong place(long stamped, int length) {
        if (stampsAreExact) {
            return OptionalLong.of(stamped);
        }
        long place = first + Math.round((stamped - first) / (double) length) * length;
        // Its own stamp and that of the first are each rounded.
        boolean near = Math.abs(place - stamped) <= 1 + tick;
        return alike && near && 4 * tick < length ? OptionalLong.of(place) : OptionalLong.empty();
    }

    /** WMA is not among them: a frame that began in the packet before is lost by a jump, and the stamp is that one's. */
    private static boolean alike(AVStream stream) {
        var parameters = stream.codecpar();
        return switch (parameters.codec_id()) {
            case AV_CODEC_ID_OPUS, AV_CODEC_ID_AAC, AV_CODEC_ID_MP3, AV_CODEC_ID_ALAC, AV_CODEC_ID_AC3 -> true;
            case AV_CODEC_ID_FLAC -> {
                var header = parameters.extradata();
                // STREAMINFO begins with the shortest and the longest block (RFC 9639, section 8.2).
                yield parameters.extradata_size() >= 4
                        && header.get(0) == header.get(2)
                        && header.get(1) == header.get(3);
            }
            default -> false;
        };
    }
}
