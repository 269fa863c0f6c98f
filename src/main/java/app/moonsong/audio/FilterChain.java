package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avfilter.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.util.Locale;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.ShortPointer;

/**
 * A filter of ffmpeg's library that interleaved 16-bit stereo samples are sent through. Holds native memory until
 * closed. Not thread-safe.
 */
final class FilterChain implements AutoCloseable {
    static final int CHANNELS = 2;

    private final int rateHz;
    private final AVFilterGraph graph = avfilter_graph_alloc();
    private final AVFilterContext source = new AVFilterContext();
    private final AVFilterContext filter = new AVFilterContext();
    private final AVFilterContext sink = new AVFilterContext();
    private final AVFrame frame = av_frame_alloc();
    private long put;
    private short[] taken = {};

    /**
     * Makes a filter.
     *
     * @param name as the library knows it
     * @param options as its documentation writes them: {@code name=value:name=value}
     */
    FilterChain(int rateHz, String name, String options) throws DecodeException {
        this.rateHz = rateHz;
        try {
            add(source, "abuffer", form("sample_rate=%d:time_base=1/%d:sample_fmt=s16:channel_layout=stereo", rateHz));
            add(filter, name, options);
            var even = new AVFilterContext();
            add(even, "aformat", form("sample_rates=%d:sample_fmts=s16:channel_layouts=stereo", rateHz));
            add(sink, "abuffersink", "");
            DecoderFile.check(avfilter_link(source, 0, filter, 0));
            DecoderFile.check(avfilter_link(filter, 0, even, 0));
            DecoderFile.check(avfilter_link(even, 0, sink, 0));
            DecoderFile.check(avfilter_graph_config(graph, null));
        } catch (DecodeException e) {
            close();
            throw e;
        }
    }

    private static String form(String options, int rateHz) {
        return String.format(Locale.ROOT, options, rateHz, rateHz);
    }

    private void add(AVFilterContext made, String name, String options) throws DecodeException {
        DecoderFile.check(avfilter_graph_create_filter(made, avfilter_get_by_name(name), name, options, null, graph));
    }

    /** Sends samples in. */
    void put(short[] interleaved, int frames) throws DecodeException {
        frame.format(AV_SAMPLE_FMT_S16);
        frame.sample_rate(rateHz);
        frame.nb_samples(frames);
        frame.pts(put);
        av_channel_layout_default(frame.ch_layout(), CHANNELS);
        DecoderFile.check(av_frame_get_buffer(frame, 0));
        try (var data = new ShortPointer(frame.data(0))) {
            data.put(interleaved, 0, frames * CHANNELS);
        }
        put += frames;
        DecoderFile.check(av_buffersrc_add_frame(source, frame));
    }

    /** Says that no more comes. */
    void end() throws DecodeException {
        DecoderFile.check(av_buffersrc_add_frame(source, null));
    }

    /** Takes what has come out; returns the frames of {@link #taken}, 0 when more must be put in, -1 at the end. */
    int take() throws DecodeException {
        int result = av_buffersink_get_frame(sink, frame);
        if (result == AVERROR_EAGAIN()) {
            return 0;
        }
        if (result == AVERROR_EOF) {
            return -1;
        }
        DecoderFile.check(result);
        int frames = frame.nb_samples();
        if (taken.length < frames * CHANNELS) {
            taken = new short[frames * CHANNELS];
        }
        try (var data = new ShortPointer(frame.data(0))) {
            data.get(taken, 0, frames * CHANNELS);
        }
        av_frame_unref(frame);
        return frames;
    }

    /** Interleaved; as many frames as {@link #take} returned last count. */
    short[] taken() {
        return taken;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        avfilter_graph_free(graph);
    }
}
