package app.moonsong.audio;

/** How the sound is coded. */
public enum Format {
    MP3("MP3", false),
    AAC("AAC", false),
    ALAC("ALAC", true),
    FLAC("FLAC", true),
    VORBIS("Vorbis", false),
    OPUS("Opus", false),
    WAV("WAV", true),
    AIFF("AIFF", true),
    WAVPACK("WavPack", true),
    TTA("TTA", true),
    APE("APE", true),
    MUSEPACK("Musepack", false),
    WMA("WMA", false),
    DSD("DSD", true),
    PCM("PCM", true);

    private final String label;
    private final boolean lossless;

    Format(String label, boolean lossless) {
        this.label = label;
        this.lossless = lossless;
    }

    /** The name people know it by; the same in every language. */
    public String label() {
        return label;
    }

    public boolean lossless() {
        return lossless;
    }
}
