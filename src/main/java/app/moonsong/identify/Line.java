package app.moonsong.identify;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a tracklist, prepared for comparing.
 *
 * @param key names the line in ties and reports
 * @param issue the release it stands on
 * @param recording equal for lines that are the same sound
 * @param artistWords words of all its artists
 * @param seconds -1 when not known
 */
record Line(
        String key,
        Issue issue,
        OptionalInt disc,
        OptionalInt position,
        List<Title> titles,
        Names artist,
        Names composer,
        Set<String> artistWords,
        double seconds,
        String recording) {

    /** As a release has them. */
    static final Comparator<Line> IN_ORDER = Comparator.comparingInt((Line l) -> l.disc.orElse(0))
            .thenComparingInt(l -> l.position.orElse(0))
            .thenComparing(Line::key);

    /** Each line is prepared once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    String title() {
        return titles.getFirst().raw;
    }
}
