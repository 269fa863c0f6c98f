package app.moonsong.library;

import app.moonsong.audio.Sound;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses which of a recording's files is played, and says what it has over each of the others. Pure. */
final class BestFile {
    /** Usual bitrates in kbit/s. A variable rate that averages a little below one of them counts as that one. */
    private static final int[] STEPS = {64, 96, 128, 160, 192, 224, 256, 320};

    private static final double LITTLE_BELOW = 0.92;

    /** About -34 dB of full scale: a fade-in or a quiet room stays below it within the first millisecond. */
    private static final int LOUD = 650;

    private final Map<String, Integer> beginnings;

    /**
     * Makes a chooser.
     *
     * @param beginnings by content id, how loud files begin ({@link Beginnings}); what is not in it counts as whole
     */
    BestFile(Map<String, Integer> beginnings) {
        this.beginnings = beginnings;
    }

    /** Returns the order in which files of one recording are wanted. */
    Comparator<HeldFile> bestFirst() {
        return (a, b) -> {
            var order = Arrays.stream(Advantage.values())
                    .mapToInt(v -> Integer.compare(rank(v, a), rank(v, b)))
                    .filter(c -> c != 0)
                    .findFirst();
            return order.orElseGet(() -> a.file().path().compareTo(b.file().path()));
        };
    }

    /** Returns the files behind the first of a list that is {@link #bestFirst}. */
    List<Duplicate> duplicates(List<HeldFile> bestFirst) {
        return bestFirst.stream()
                .skip(1)
                .map(h -> new Duplicate(h, over(bestFirst.getFirst(), h)))
                .toList();
    }

    /** Returns what the better of two files has over the other. */
    Advantage over(HeldFile better, HeldFile other) {
        return Arrays.stream(Advantage.values())
                .filter(v -> rank(v, better) != rank(v, other))
                .findFirst()
                .orElse(Advantage.NONE);
    }

    /** Returns a number that is the smaller the better the file is in this. */
    private int rank(Advantage advantage, HeldFile held) {
        return switch (advantage) {
            case SURE -> held.match().decision().holds() ? 0 : 1;
            case THERE -> held.file().state() == IndexedFile.State.PRESENT ? 0 : 1;
            case LOSSLESS -> lossless(held) ? 0 : 1;
            case RATE ->
                lossless(held) ? -Advantage.sound(held).map(Sound::sampleRateHz).orElse(0) : 0;
            case BITRATE ->
                lossless(held)
                        ? 0
                        : -step(Advantage.sound(held).map(Sound::bitrateKbps).orElse(0));
            case TAGS -> -Advantage.tags(held);
            case START -> beginning(held) < LOUD ? 0 : 1;
            case NONE -> 0;
        };
    }

    private static int step(int kbps) {
        return (int) Arrays.stream(STEPS).filter(s -> s * LITTLE_BELOW <= kbps).count();
    }

    private int beginning(HeldFile held) {
        return held.file()
                .audio()
                .map(a -> beginnings.getOrDefault(a.contentId().hex(), 0))
                .orElse(0);
    }

    private static boolean lossless(HeldFile held) {
        return Advantage.sound(held).map(s -> s.format().lossless()).orElse(false);
    }
}
