package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import java.util.List;
import java.util.Optional;

/** What one file of a recording can have over another; asked in this order, the first that differs decides. */
public enum Advantage {
    /** It is identified or confirmed, the other awaits the listener's word. */
    SURE,
    /** It is where it was, the other is gone or cannot be read. */
    THERE,
    /** Nothing of the sound was left out when it was coded. */
    LOSSLESS,
    /** Of two lossless files: more samples a second. */
    RATE,
    /** Of two lossy files: more bits a second, by at least a usual step. */
    BITRATE,
    /** More of title, artist, album and track number is filled in. */
    TAGS,
    /** It begins whole, the other in the middle of a sound. */
    START,
    /** Nothing; the first by its path is taken. */
    NONE;

    private static final List<TagField> WANTED_TAGS =
            List.of(TagField.TITLE, TagField.ARTIST, TagField.ALBUM, TagField.TRACK);
    private static final double PER_KILO = 1000;

    /** What is compared, as a file has it: {@code FLAC}, {@code 192 kbit/s}, {@code 3/4}; empty where that says nothing. */
    public String of(HeldFile held) {
        return switch (this) {
            case LOSSLESS -> sound(held).map(s -> s.format().label()).orElse("");
            case RATE ->
                "%.1f kHz".formatted(sound(held).map(Sound::sampleRateHz).orElse(0) / PER_KILO);
            case BITRATE -> sound(held).map(Sound::bitrateKbps).orElse(0) + " kbit/s";
            case TAGS -> tags(held) + "/" + WANTED_TAGS.size();
            case SURE, THERE, START, NONE -> "";
        };
    }

    /** How many of the tags that people sort by are filled in. */
    static int tags(HeldFile held) {
        return held.file()
                .audio()
                .map(a -> (int) WANTED_TAGS.stream()
                        .filter(f -> a.tags().text(f).isPresent())
                        .count())
                .orElse(0);
    }

    static Optional<Sound> sound(HeldFile held) {
        return held.file().audio().map(AudioFile::sound);
    }
}
