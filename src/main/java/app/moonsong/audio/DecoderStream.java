package app.moonsong.audio;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;

/**
 * The decoded frames of a file's audio, in whatever sample format its codec gives. The encoder's delay and padding are
 * cut by the library (ffmpeg's {@code AV_PKT_DATA_SKIP_SAMPLES}). Positions are in frames of the file's own rate,
 * from the first that sounds. Not thread-safe.
 */
final class DecoderStream implements AutoCloseable {
    /** A damaged stretch that gives nothing for so many packets (about 25 s of MP3) is the end of the sound. */
    private static final int MOST_BARREN_PACKETS = 1_000;

    private final AVFormatContext format;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private final AVStream stream;
    private final AVCodecContext codec;
    private final AVRational oneFrame;
    private final DecoderGrid grid;
    private final long origin;
    private final long length;
    private final Tags tags;
    private boolean frameHeld;
    private boolean drained;
    private boolean moved;
    private long position;

    private DecoderStream(Optional<AudioFile> headers, AVFormatContext format, AVStream stream, AVCodecContext codec)
            throws DecodeException {
        this.format = format;
        this.stream = stream;
        this.codec = codec;
        try {
            if (!receive()) {
                throw new DecodeException("It holds no sound that can be decoded");
            }
        } catch (DecodeException e) {
            close();
            throw e;
        }
        frameHeld = true;
        oneFrame = av_make_q(1, frame.sample_rate());
        grid = DecoderGrid.of(stream, frame);
        origin = stamp();
        tags = headers.map(AudioFile::tags).orElse(Tags.NONE);
        length = DecoderLength.of(headers.map(AudioFile::sound), format, stream, frame.sample_rate());
    }

    static DecoderStream open(Path file) throws DecodeException {
        DecoderFile.checkReadable(file);
        var headers = Optional.<AudioFile>empty();
        long begin = 0;
        try (var reader = new HeaderReader()) {
            if (reader.read(file) instanceof Reading.Understood understood) {
                headers = Optional.of(understood.file());
                // The library looks for the header of the whole sound nowhere but behind the tag.
                begin = reader.firstFrame();
            }
        }
        boolean aac = headers.filter(h -> h.sound().format() == Format.AAC).isPresent();
        var format = DecoderFile.open(file, aac, begin);
        try {
            var stream = DecoderFile.audio(format);
            return new DecoderStream(headers, format, stream, DecoderFile.codec(stream));
        } catch (DecodeException e) {
            avformat_close_input(format);
            throw e;
        }
    }

    /** What the file says of itself; nothing where its headers are not understood. */
    Tags tags() {
        return tags;
    }

    int rateHz() {
        return oneFrame.den();
    }

    int channels() {
        return codec.ch_layout().nb_channels();
    }

    /** Frames in all; -1 when the headers do not say it exactly. */
    long length() {
        return length;
    }

    /** Where the last frame given by {@link #next} starts. */
    long position() {
        return position;
    }

    /** The next decoded frame, valid until the next call; null at the end. */
    @Nullable
    AVFrame next() throws DecodeException {
        if (frameHeld) {
            frameHeld = false;
            return frame;
        }
        long after = position + frame.nb_samples();
        if (!receive()) {
            return null;
        }
        // Stamps may be rounded or have holes, so they are asked only where counting is not possible.
        position = moved ? stamp() - origin : after;
        moved = false;
        return frame;
    }

    /**
     * Moves so that {@link #next} gives a frame that starts at or before the target, far enough before it that a lossy
     * codec has settled when it gets there.
     */
    void seek(long target) throws DecodeException {
        long from = target - (long) (settlesInSeconds() * rateHz());
        if (from > 0 && grid.placesFrames() && jump(from + origin) && land()) {
            position = grid.place(position, frame.nb_samples()).orElse(Long.MAX_VALUE);
            if (position <= target) {
                return;
            }
        }
        long begin = Math.min(0, origin);
        // A stamp may be rounded to after the frame, and that is before it again.
        boolean wound = !grid.stampsAreExact() && jump(begin - rateHz()) || jump(begin);
        if (!wound || !land()) {
            throw new DecodeException("It cannot be wound back");
        }
        // The encoder's delay may not be cut from it again.
        position = Math.min(0, grid.place(position, frame.nb_samples()).orElse(0));
    }

    /** Opus predicts from what was loud before, and is not heard to the bit until that is long past. */
    private double settlesInSeconds() {
        return codec.codec_id() == AV_CODEC_ID_OPUS ? 3 : 0.5;
    }

    private boolean jump(long frames) {
        long stamp = av_rescale_q(frames, oneFrame, stream.time_base());
        if (av_seek_frame(format, stream.index(), stamp, AVSEEK_FLAG_BACKWARD) < 0) {
            return false;
        }
        avcodec_flush_buffers(codec);
        drained = false;
        frameHeld = false;
        moved = true;
        return true;
    }

    private boolean land() throws DecodeException {
        frameHeld = next() != null;
        return frameHeld;
    }

    private long stamp() {
        return av_rescale_q(frame.best_effort_timestamp(), stream.time_base(), oneFrame);
    }

    private boolean receive() throws DecodeException {
        for (int barren = 0; barren < MOST_BARREN_PACKETS; barren++) {
            int result = avcodec_receive_frame(codec, frame);
            if (result >= 0 && frame.nb_samples() > 0) {
                return true;
            }
            if (result == AVERROR_EOF) {
                return false;
            }
            if (result == AVERROR_EAGAIN()) {
                feed();
            }
        }
        return false;
    }

    /** Gives the codec one more packet; one that it refuses is left out, as a scratch on a record is. */
    private void feed() throws DecodeException {
        int result = drained ? AVERROR_EOF : av_read_frame(format, packet);
        if (result >= 0) {
            if (packet.stream_index() == stream.index()) {
                avcodec_send_packet(codec, packet);
            }
            av_packet_unref(packet);
        } else if (result == AVERROR_EIO() || result == AVERROR_ENOMEM()) {
            throw new DecodeException("Reading it failed: " + DecoderFile.reason(result));
        } else if (result == AVERROR_EOF) {
            drained = true;
            avcodec_send_packet(codec, null);
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(codec);
        avformat_close_input(format);
    }
}
