package app.moonsong.encode;

import static org.bytedeco.ffmpeg.global.avutil.*;

import app.moonsong.audio.Format;

/** How sound is coded: an encoder of the ffmpeg library and the container it goes into. */
public enum Coding {
    MP3(Format.MP3, "libmp3lame", "mp3", AV_SAMPLE_FMT_S16P, 160),
    AAC(Format.AAC, "aac", "ipod", AV_SAMPLE_FMT_FLTP, 160),
    ALAC(Format.ALAC, "alac", "ipod", AV_SAMPLE_FMT_S16P, 0),
    FLAC(Format.FLAC, "flac", "flac", AV_SAMPLE_FMT_S16, 0),
    VORBIS(Format.VORBIS, "vorbis", "ogg", AV_SAMPLE_FMT_FLTP, 192),
    OPUS(Format.OPUS, "libopus", "opus", AV_SAMPLE_FMT_S16, 96),
    WAV(Format.WAV, "pcm_s16le", "wav", AV_SAMPLE_FMT_S16, 0),
    AIFF(Format.AIFF, "pcm_s16be", "aiff", AV_SAMPLE_FMT_S16, 0);

    private static final int OPUS_RATE_HZ = 48_000;
    private static final int CD_RATE_HZ = 44_100;

    public final Format format;
    final String encoder;
    final String container;
    final int sampleFormat;
    final int kilobitsPerSecond;

    Coding(Format format, String encoder, String container, int sampleFormat, int kilobitsPerSecond) {
        this.format = format;
        this.encoder = encoder;
        this.container = container;
        this.sampleFormat = sampleFormat;
        this.kilobitsPerSecond = kilobitsPerSecond;
    }

    /** The rate of its samples where nothing asks for another. */
    public int rateHz() {
        return this == OPUS ? OPUS_RATE_HZ : CD_RATE_HZ;
    }
}
