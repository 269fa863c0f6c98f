package app.moonsong.cli;

import app.moonsong.player.Preset;
import app.moonsong.player.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An equaliser as it is written: a preset by its name, or ten numbers of dB with commas between. */
final class CurveValue {
    private CurveValue() {}

    /** As {@link Tone#bandsDb}; empty when it is neither. */
    static Optional<List<Double>> read(String written) {
        return preset(written).or(() -> bands(written));
    }

    private static Optional<List<Double>> preset(String name) {
        return Arrays.stream(Preset.values())
                .filter(p -> p.name().equalsIgnoreCase(name))
                .map(Preset::bandsDb)
                .findFirst();
    }

    /** Empty when they are not ten numbers within bounds. */
    private static Optional<List<Double>> bands(String written) {
        try {
            var bandsDb = Arrays.stream(written.split(",", -1))
                    .map(String::strip)
                    .map(Double::valueOf)
                    .filter(db -> db >= Tone.LEAST_DB && db <= Tone.MOST_DB)
                    .toList();
            return Optional.of(bandsDb).filter(all -> all.size() == Tone.BANDS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
