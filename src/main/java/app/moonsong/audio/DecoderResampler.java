package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swresample.*;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Turns decoded frames into interleaved samples of one rate and channel count, of which 1 is full scale. Where neither
 * differs, samples of up to 24 bits pass unchanged; a channel that is alone is heard on all, as loud as it is. Not thread-safe.
 */
final class DecoderResampler implements AutoCloseable {
    /** Taps at the lower of the rates; with the window below, what folds back lies under -105 dB. */
    private static final int TAPS = 256;

    private static final double KAISER_BETA = 12;
    /** Of half the lower rate; the window's transition ends at 1. */
    private static final double CUTOFF = 0.965;

    private final SwrContext swr = new SwrContext(null);
    private final int rateHz;
    private final int channels;
    private int sourceRateHz;
    private int sourceChannels;
    private int sourceFormat = -1;
    /** Channels that the library makes. */
    private int made;

    private FloatPointer out = new FloatPointer(0);
    /** Kept, for a new one for each frame takes longer than what it is for. */
    private final PointerPointer<FloatPointer> target = new PointerPointer<>(1);

    private float[] samples = {};
    private int frames;

    DecoderResampler(int rateHz, int channels) {
        this.rateHz = rateHz;
        this.channels = channels;
    }

    /** Interleaved; the first {@link #frames} frames count. */
    float[] samples() {
        return samples;
    }

    int frames() {
        return frames;
    }

    /** Frames of the source that sound into one frame of the output, on each side of it. */
    static int reach(int sourceRateHz, int rateHz) {
        return (int) ((long) TAPS * Math.max(sourceRateHz, rateHz) / rateHz) + 1;
    }

    /** Converts a frame, without its first samples. */
    void convert(AVFrame frame, int without) throws DecodeException {
        configure(frame);
        int count = frame.nb_samples() - without;
        if (without == 0) {
            convert(frame.extended_data(), count);
            return;
        }
        boolean planar = av_sample_fmt_is_planar(frame.format()) != 0;
        int planes = planar ? sourceChannels : 1;
        long offset = (long) without * av_get_bytes_per_sample(frame.format()) * (planar ? 1 : sourceChannels);
        try (var data = new PointerPointer<BytePointer>(planes)) {
            for (int i = 0; i < planes; i++) {
                data.put(i, new BytePointer(frame.extended_data(i)).position(offset));
            }
            convert(data, count);
        }
    }

    /** Gives what is still inside; the next frame starts anew. */
    void flush() throws DecodeException {
        frames = 0;
        if (sourceFormat >= 0) {
            convert(new PointerPointer<BytePointer>((Pointer) null), 0);
            sourceFormat = -1;
        }
    }

    /** Forgets what is still inside. */
    void reset() {
        sourceFormat = -1;
        frames = 0;
    }

    private void convert(PointerPointer<?> data, int count) throws DecodeException {
        int room = swr_get_out_samples(swr, count);
        DecoderFile.check(room);
        if (samples.length < room * channels) {
            out.close();
            out = new FloatPointer((long) room * channels);
            target.put(0, out);
            samples = new float[room * channels];
        }
        frames = swr_convert(swr, target, room, data, count);
        DecoderFile.check(frames);
        out.position(0).get(samples, 0, frames * made);
        silenceWhatIsNoNumber(samples, frames * made);
        if (made < channels) {
            for (int frame = frames - 1; frame >= 0; frame--) {
                Arrays.fill(samples, channels * frame, channels * (frame + 1), samples[frame]);
            }
        }
    }

    /** Files of floating-point samples may hold what is no number, which would stay in every filter behind it. */
    private static void silenceWhatIsNoNumber(float[] samples, int count) {
        // Times 0 it is still no number, and so is any sum with it.
        float nothing = 0;
        for (int i = 0; i < count; i++) {
            nothing += samples[i] * 0f;
        }
        if (nothing == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            samples[i] = Float.isFinite(samples[i]) ? samples[i] : 0;
        }
    }

    private void configure(AVFrame frame) throws DecodeException {
        int count = frame.ch_layout().nb_channels();
        if (frame.format() == sourceFormat && frame.sample_rate() == sourceRateHz && count == sourceChannels) {
            return;
        }
        sourceRateHz = frame.sample_rate();
        sourceChannels = count;
        sourceFormat = frame.format();
        try (var from = new AVChannelLayout();
                var to = new AVChannelLayout()) {
            if (frame.ch_layout().order() == AV_CHANNEL_ORDER_UNSPEC) {
                av_channel_layout_default(from, count);
            } else {
                av_channel_layout_copy(from, frame.ch_layout());
            }
            made = count == 1 ? 1 : channels;
            if (made == count) {
                av_channel_layout_copy(to, from);
            } else {
                av_channel_layout_default(to, made);
            }
            DecoderFile.check(
                    swr_alloc_set_opts2(swr, to, AV_SAMPLE_FMT_FLT, rateHz, from, sourceFormat, sourceRateHz, 0, null));
            av_channel_layout_uninit(from);
            av_channel_layout_uninit(to);
        }
        av_opt_set_int(swr, "internal_sample_fmt", AV_SAMPLE_FMT_FLTP, 0);
        // Channels that are mixed do not grow louder than one alone can be.
        av_opt_set_double(swr, "rematrix_maxval", 1, 0);
        av_opt_set_int(swr, "filter_size", TAPS, 0);
        av_opt_set_int(swr, "filter_type", SWR_FILTER_TYPE_KAISER, 0);
        av_opt_set_double(swr, "kaiser_beta", KAISER_BETA, 0);
        // The library counts it of half the output's rate: towards a higher one it would lie beyond all that the source
        // holds, and what lies close to half of its rate would be heard again above it.
        av_opt_set_double(swr, "cutoff", CUTOFF * Math.min(1, (double) sourceRateHz / rateHz), 0);
        DecoderFile.check(swr_init(swr));
    }

    @Override
    public void close() {
        target.close();
        out.close();
        swr_free(swr);
    }
}
