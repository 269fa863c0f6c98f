package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avfilter.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A filter of ffmpeg's library that interleaved samples are sent through. Holds native memory until closed. Not
 * thread-safe.
 */
final class FilterChain implements AutoCloseable {
    private static final int LONGEST_LAYOUT = 64;

    private final int rateHz;
    private final int channels;
    private final AVFilterGraph graph = avfilter_graph_alloc();
    private final AVFilterContext source = new AVFilterContext();
    private final AVFilterContext filter = new AVFilterContext();
    private final AVFilterContext sink = new AVFilterContext();
    private final AVFrame in = av_frame_alloc();
    private final AVFrame out = av_frame_alloc();
    private long put;
    private float[] taken = {};

    /**
     * Makes a filter.
     *
     * @param name as the library knows it
     * @param options as its documentation writes them: {@code name=value:name=value}
     */
    FilterChain(int rateHz, int channels, String name, String options) throws DecodeException {
        this.rateHz = rateHz;
        this.channels = channels;
        try {
            add(source, "abuffer", form("sample_rate=%1$d:time_base=1/%1$d:sample_fmt=flt:channel_layout=%2$s"));
            add(filter, name, options);
            var even = new AVFilterContext();
            add(even, "aformat", form("sample_rates=%1$d:sample_fmts=flt"));
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

    private String form(String options) {
        return String.format(Locale.ROOT, options, rateHz, layout());
    }

    /** The usual arrangement of so many channels, as the library writes it. */
    private String layout() {
        var name = new byte[LONGEST_LAYOUT];
        try (var layout = new AVChannelLayout()) {
            av_channel_layout_default(layout, channels);
            int length = av_channel_layout_describe(layout, name, name.length);
            return new String(name, 0, length - 1, StandardCharsets.US_ASCII);
        }
    }

    private void add(AVFilterContext made, String name, String options) throws DecodeException {
        DecoderFile.check(avfilter_graph_create_filter(made, avfilter_get_by_name(name), name, options, null, graph));
    }

    /** Sends samples in. */
    void put(float[] interleaved, int frames) throws DecodeException {
        in.format(AV_SAMPLE_FMT_FLT);
        in.sample_rate(rateHz);
        in.nb_samples(frames);
        in.pts(put);
        av_channel_layout_default(in.ch_layout(), channels);
        DecoderFile.check(av_frame_get_buffer(in, 0));
        try (var data = new FloatPointer(in.data(0))) {
            data.put(interleaved, 0, frames * channels);
        }
        put += frames;
        DecoderFile.check(av_buffersrc_add_frame(source, in));
    }

    /** Says that no more comes. */
    void end() throws DecodeException {
        DecoderFile.check(av_buffersrc_add_frame(source, null));
    }

    /** Takes what has come out; returns the frames of {@link #taken}, 0 when more must be put in, -1 at the end. */
    int take() throws DecodeException {
        av_frame_unref(out);
        int result = av_buffersink_get_frame(sink, out);
        if (result == AVERROR_EAGAIN()) {
            return 0;
        }
        if (result == AVERROR_EOF) {
            return -1;
        }
        DecoderFile.check(result);
        int frames = out.nb_samples();
        if (taken.length < frames * channels) {
            taken = new float[frames * channels];
        }
        try (var data = new FloatPointer(out.data(0))) {
            data.get(taken, 0, frames * channels);
        }
        return frames;
    }

    /** Interleaved; as many frames as {@link #take} returned last count. */
    float[] taken() {
        return taken;
    }

    /** A number that the filter wrote on what {@link #take} returned last; not a number where it wrote none. */
    double noted(String key) {
        var entry = av_dict_get(out.metadata(), key, null, 0);
        return entry == null ? Double.NaN : Double.parseDouble(entry.value().getString());
    }

    /** What the filter has found, by the name of its option. */
    double found(String option) throws DecodeException {
        var value = new double[1];
        DecoderFile.check(av_opt_get_double(filter, option, AV_OPT_SEARCH_CHILDREN, value));
        return value[0];
    }

    @Override
    public void close() {
        av_frame_free(in);
        av_frame_free(out);
        avfilter_graph_free(graph);
    }
}
