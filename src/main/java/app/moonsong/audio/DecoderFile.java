package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;

/** Opens files for decoding: regular ones only, of the audio containers only, never another file named inside one. */
final class DecoderFile {
    private static final String CONTAINERS =
            "mp3,aac,mov,flac,ogg,wav,w64,aiff,caf,matroska,asf,ape,wv,tta,mpc,mpc8,dsf,au";
    private static final int MOST_STREAMS = 64;
    /** No single buffer of a music file comes near it; a forged length does. */
    private static final long LARGEST_BUFFER = 256L << 20;

    private DecoderFile() {}

    /** Refuses what cannot be read; a pipe would block until somebody writes into it. */
    static void checkReadable(Path file) throws DecodeException {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file) ? new DecodeException("It is not a regular file") : DecodeException.notThere();
        }
        if (!Files.isReadable(file)) {
            throw new DecodeException("Reading it is not permitted");
        }
    }

    /** Opens a file; {@code begin} bytes before its sound are passed over. */
    static AVFormatContext open(Path file, boolean aac, long begin) throws DecodeException {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(LARGEST_BUFFER);
        var format = new AVFormatContext(null);
        var options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        av_dict_set(options, "format_whitelist", CONTAINERS, 0);
        av_dict_set_int(options, "max_streams", MOST_STREAMS, 0);
        av_dict_set_int(options, "skip_initial_bytes", begin, 0);
        if (aac) {
            // The library's edits cut to the millisecond; without them it still leaves out the delay that an edit
            // states.
            av_dict_set_int(options, "advanced_editlist", 0, 0);
        }
        try (var name = new BytePointer(nameOf(file))) {
            check(avformat_open_input(format, name, null, options));
        } finally {
            av_dict_free(options);
        }
        int result = avformat_find_stream_info(format, (AVDictionary) null);
        if (result < 0) {
            avformat_close_input(format);
        }
        check(result);
        return format;
    }

    /** The audio stream of a container; pictures and video are left aside. */
    static AVStream audio(AVFormatContext format) throws DecodeException {
        int index = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0);
        if (index < 0) {
            throw new DecodeException("It holds no sound that can be decoded");
        }
        for (int i = 0; i < format.nb_streams(); i++) {
            if (i != index) {
                format.streams(i).discard(AVDISCARD_ALL);
            }
        }
        return format.streams(index);
    }

    static AVCodecContext codec(AVStream stream) throws DecodeException {
        var decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        if (decoder == null) {
            throw new DecodeException("Its codec is not known");
        }
        var codec = avcodec_alloc_context3(decoder);
        int result = avcodec_parameters_to_context(codec, stream.codecpar());
        codec.pkt_timebase(stream.time_base());
        codec.thread_count(1);
        if (result >= 0) {
            result = avcodec_open2(codec, decoder, (AVDictionary) null);
        }
        if (result < 0) {
            avcodec_free_context(codec);
        }
        check(result);
        return codec;
    }

    /**
     * The name as ffmpeg wants it, ended by zero. A {@code String} cannot hold a name that is not UTF-8; the URI of a
     * path keeps each of its bytes.
     */
    private static byte[] nameOf(Path file) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("file:".getBytes(StandardCharsets.US_ASCII));
        String uri = file.toAbsolutePath().toUri().getRawPath();
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(uri.charAt(i));
            }
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    static void check(int result) throws DecodeException {
        if (result == AVERROR_INVALIDDATA || result == AVERROR_EOF) {
            throw new DecodeException("It is damaged or not audio");
        } else if (result < 0) {
            throw new DecodeException("It cannot be decoded: " + reason(result));
        }
    }

    /** What the library says of one of its error codes. */
    static String reason(int error) {
        var text = new byte[AV_ERROR_MAX_STRING_SIZE];
        av_strerror(error, text, text.length);
        String all = new String(text, StandardCharsets.UTF_8);
        return all.substring(0, all.indexOf('\0'));
    }
}
