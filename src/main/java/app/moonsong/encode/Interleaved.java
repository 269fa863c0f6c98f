package app.moonsong.encode;

import static org.bytedeco.ffmpeg.global.avutil.*;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.ShortPointer;

/** Interleaved 16-bit stereo laid into a frame the way its encoder wants it. */
final class Interleaved {
    private static final int CHANNELS = 2;

    private Interleaved() {}

    static void into(AVFrame frame, short[] samples, int start, int frames, int sampleFormat) {
        if (sampleFormat == AV_SAMPLE_FMT_S16) {
            new ShortPointer(frame.data(0)).put(samples, CHANNELS * start, CHANNELS * frames);
            return;
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            var data = frame.data(channel);
            if (sampleFormat == AV_SAMPLE_FMT_S16P) {
                new ShortPointer(data).put(one(samples, start, frames, channel));
            } else {
                new FloatPointer(data).put(oneAsFloat(samples, start, frames, channel));
            }
        }
    }

    private static short[] one(short[] samples, int start, int frames, int channel) {
        var one = new short[frames];
        for (int i = 0; i < frames; i++) {
            one[i] = samples[CHANNELS * (start + i) + channel];
        }
        return one;
    }

    private static float[] oneAsFloat(short[] samples, int start, int frames, int channel) {
        var one = new float[frames];
        for (int i = 0; i < frames; i++) {
            one[i] = samples[CHANNELS * (start + i) + channel] / 32_768f;
        }
        return one;
    }
}
