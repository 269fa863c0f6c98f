package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words that are sung, as a file holds them. They are read only for who asks, never by a scan. */
public final class Lyrics {
    private Lyrics() {}

    /** Returns a file's lyrics, lines apart; empty when it has none or cannot be read. */
    public static Optional<String> of(Path file) {
        return switch (new Tagger().look(file)) {
            case Look.Frames held -> of(held.frames());
            case Look.Closed _ -> Optional.empty();
        };
    }

    /** Those that have no description, then any. */
    private static Optional<String> of(List<Frame> frames) {
        return frames.stream()
                .filter(f -> isLyrics(f.key()) && !f.values().isEmpty())
                .min(Comparator.comparing(f -> FieldNames.fieldsOf(f.key()).isEmpty()))
                .map(f -> String.join("\n", f.values()).strip())
                .filter(text -> !text.isEmpty());
    }

    private static boolean isLyrics(String key) {
        return key.startsWith("USLT:") || FieldNames.fieldsOf(key).contains(TagField.LYRICS);
    }
}
