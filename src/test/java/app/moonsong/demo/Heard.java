package app.moonsong.demo;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;

/** What ffmpeg's own decoder makes of a file: its codec, its tags, and how many frames sound. */
record Heard(String codec, int rateHz, int channels, long frames, Map<String, String> tags) {
    static Heard of(Path file) {
        var format = new AVFormatContext(null);
        must(avformat_open_input(format, file.toString(), null, null));
        must(avformat_find_stream_info(format, (AVDictionary) null));
        var stream = format.streams(0);
        var decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        var codec = avcodec_alloc_context3(decoder);
        must(avcodec_parameters_to_context(codec, stream.codecpar()));
        codec.pkt_timebase(stream.time_base());
        must(avcodec_open2(codec, decoder, (AVDictionary) null));
        var tags = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        read(format.metadata(), tags);
        read(stream.metadata(), tags);
        var heard = new Heard(
                decoder.name().getString(),
                codec.sample_rate(),
                codec.ch_layout().nb_channels(),
                frames(format, codec),
                tags);
        avcodec_free_context(codec);
        avformat_close_input(format);
        return heard;
    }

    private static long frames(AVFormatContext format, AVCodecContext codec) {
        var packet = av_packet_alloc();
        var frame = av_frame_alloc();
        long frames = 0;
        boolean more = true;
        while (more) {
            more = av_read_frame(format, packet) >= 0;
            must(avcodec_send_packet(codec, more ? packet : null));
            av_packet_unref(packet);
            while (avcodec_receive_frame(codec, frame) >= 0) {
                frames += frame.nb_samples();
            }
        }
        av_frame_free(frame);
        av_packet_free(packet);
        return frames;
    }

    private static void read(AVDictionary from, Map<String, String> to) {
        AVDictionaryEntry entry = null;
        while ((entry = av_dict_iterate(from, entry)) != null) {
            to.put(utf8(entry.key()), utf8(entry.value()));
        }
    }

    private static String utf8(org.bytedeco.javacpp.BytePointer text) {
        return text.getString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void must(int result) {
        if (result < 0) {
            throw new AssertionError("ffmpeg says " + result);
        }
    }
}
