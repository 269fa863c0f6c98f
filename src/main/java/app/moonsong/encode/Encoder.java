package app.moonsong.encode;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Encodes stereo samples into a file's bytes, in native memory so that no path goes through native code. The bytes hold no
 * date, no random number and no version of the encoder's library: the same samples give the same bytes. Not thread-safe.
 */
public final class Encoder implements AutoCloseable {
    private static final int CHANNELS = 2;
    private static final int FRAME = 4_096;
    private static final int LAME_QUICK = 7;
    private static final int OPUS_QUICK = 3;

    private final Coding coding;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVIOContext bytes = new AVIOContext(null);
    private final AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();
    private final AVStream stream;
    private int sent;

    private Encoder(Coding coding) throws IOException {
        this.coding = coding;
        var encoder = avcodec_find_encoder_by_name(coding.encoder);
        if (encoder == null) {
            throw new IOException("no encoder " + coding.encoder);
        }
        check(avformat_alloc_output_context2(format, null, coding.container, null));
        check(avio_open_dyn_buf(bytes));
        format.pb(bytes);
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        codec = avcodec_alloc_context3(encoder);
        stream = avformat_new_stream(format, encoder);
    }

    /**
     * Encodes a whole piece.
     *
     * @param samples interleaved 16-bit stereo at the coding's rate
     * @param tags by the names ffmpeg knows ({@code title}, {@code album_artist}, {@code track} ...)
     */
    public static byte[] encode(short[] samples, Coding coding, Map<String, String> tags) throws IOException {
        try (var encoder = open(coding, coding.rateHz(), tags)) {
            int total = samples.length / CHANNELS;
            int size = encoder.frameSize();
            for (int start = 0; start < total; start += size) {
                encoder.send(samples, start, Math.min(size, total - start));
            }
            encoder.end();
            var file = encoder.bytes();
            var all = new byte[file.remaining()];
            file.get(all);
            return all;
        }
    }

    /**
     * Begins a piece.
     *
     * @param tags by the names ffmpeg knows
     * @throws IOException when the encoder does not take such samples
     */
    static Encoder open(Coding coding, int rateHz, Map<String, String> tags) throws IOException {
        av_log_set_level(AV_LOG_ERROR);
        var encoder = new Encoder(coding);
        try {
            encoder.openCodec(rateHz);
            encoder.head(tags);
            return encoder;
        } catch (IOException | RuntimeException e) {
            encoder.close();
            throw e;
        }
    }

    private void openCodec(int rateHz) throws IOException {
        switch (coding) {
            // LAME counts down to its best, Opus up; the quick ends take half the time of the whole demo away.
            case MP3 -> codec.compression_level(LAME_QUICK);
            case OPUS -> codec.compression_level(OPUS_QUICK);
            // What is left to the decoder to fill with noise by lot sounds otherwise from wherever it is decoded.
            case AAC -> check(av_opt_set_int(codec.priv_data(), "aac_pns", 0, 0));
            case ALAC, FLAC, VORBIS, WAV, AIFF -> {}
        }
        codec.sample_rate(rateHz);
        codec.sample_fmt(coding.sampleFormat);
        av_channel_layout_default(codec.ch_layout(), CHANNELS);
        codec.bit_rate(coding.kilobitsPerSecond * 1_000L);
        codec.time_base(av_make_q(1, rateHz));
        codec.thread_count(1);
        // The library's own Vorbis encoder calls itself experimental; it is all the LGPL build has.
        codec.strict_std_compliance(FF_COMPLIANCE_EXPERIMENTAL);
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT);
        if ((format.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        check(avcodec_open2(codec, codec.codec(), (AVDictionary) null));
    }

    private void head(Map<String, String> tags) throws IOException {
        check(avcodec_parameters_from_context(stream.codecpar(), codec));
        stream.time_base(codec.time_base());
        var metadata = new AVDictionary(null);
        for (var tag : tags.entrySet()) {
            check(av_dict_set(metadata, utf8(tag.getKey()), utf8(tag.getValue()), 0));
        }
        // An Ogg stream carries its comments itself.
        if (coding.container.equals("ogg") || coding.container.equals("opus")) {
            stream.metadata(metadata);
        } else {
            format.metadata(metadata);
        }
        var options = new AVDictionary(null);
        switch (coding) {
            // The demo writes its own ID3, so that each kind of it occurs.
            case MP3 -> av_dict_set(options, "id3v2_version", "0", 0);
            case AIFF -> av_dict_set(options, "write_id3v2", "1", 0);
            case AAC, ALAC, FLAC, VORBIS, OPUS, WAV -> {}
        }
        check(avformat_write_header(format, options));
        av_dict_free(options);
    }

    /** So many stereo frames are to be sent at once; fewer only of the last. */
    int frameSize() {
        return codec.frame_size() == 0 ? FRAME : codec.frame_size();
    }

    /** Ends the piece: nothing can be sent after it. */
    void end() throws IOException {
        check(avcodec_send_frame(codec, null));
        drain();
        check(av_write_trailer(format));
    }

    /** The bytes of the file, once the piece has ended; until this is closed. */
    ByteBuffer bytes() {
        // Not avio_close_dyn_buf: it cuts as many bytes as it pads, wherever the trailer left the position.
        var buffer = new BytePointer((Pointer) null);
        int length = avio_get_dyn_buf(bytes, buffer);
        return buffer.capacity(length).asByteBuffer();
    }

    /** Sends some stereo frames of interleaved samples, those after {@code start} frames. */
    void send(short[] samples, int start, int frames) throws IOException {
        AVFrame frame = av_frame_alloc();
        try {
            frame.nb_samples(frames);
            frame.format(coding.sampleFormat);
            frame.sample_rate(codec.sample_rate());
            frame.pts(sent);
            sent += frames;
            check(av_channel_layout_copy(frame.ch_layout(), codec.ch_layout()));
            check(av_frame_get_buffer(frame, 0));
            Interleaved.into(frame, samples, start, frames, coding.sampleFormat);
            check(avcodec_send_frame(codec, frame));
        } finally {
            av_frame_free(frame);
        }
        drain();
    }

    private void drain() throws IOException {
        while (true) {
            int result = avcodec_receive_packet(codec, packet);
            if (result == AVERROR_EAGAIN() || result == AVERROR_EOF) {
                return;
            }
            check(result);
            packet.stream_index(0);
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            check(av_interleaved_write_frame(format, packet));
        }
    }

    private static BytePointer utf8(String text) {
        return new BytePointer(text, StandardCharsets.UTF_8);
    }

    private static void check(int result) throws IOException {
        if (result < 0) {
            var text = new byte[AV_ERROR_MAX_STRING_SIZE];
            av_strerror(result, text, text.length);
            int end = new String(text, StandardCharsets.UTF_8).indexOf('\0');
            throw new IOException("encoding failed: " + new String(text, 0, end, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        var buffer = new BytePointer((Pointer) null);
        avio_close_dyn_buf(bytes, buffer);
        av_free(buffer);
        av_packet_free(packet);
        avcodec_free_context(codec);
        avformat_free_context(format);
    }
}
