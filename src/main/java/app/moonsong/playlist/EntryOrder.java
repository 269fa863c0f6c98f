package app.moonsong.playlist;

import app.moonsong.playlist.Entry.Description;
import java.text.Collator;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** By what entries can be sorted. What is not known comes last, either way round; equals keep their order. */
public enum EntryOrder {
    TITLE,
    ARTIST,
    ALBUM,
    LENGTH;

    /** Returns things in the order of their entries. */
    public <T> List<T> sorted(Collection<T> things, Function<T, Entry> entry, boolean reverse) {
        var collator = Collator.getInstance(Locale.KOREAN); // Latin before Hangul, each as its readers have it
        Comparator<String> texts = (a, b) -> collator.compare(a, b);
        Comparator<String> known = reverse ? texts.reversed() : texts;
        Comparator<String> order = Comparator.comparing(String::isBlank);
        return things.stream()
                .sorted(Comparator.comparing(t -> key(entry.apply(t).description()), order.thenComparing(known)))
                .toList();
    }

    private String key(Description description) {
        return switch (this) {
            case TITLE -> description.title();
            case ARTIST -> description.artist();
            case ALBUM -> description.album();
            case LENGTH ->
                description
                        .length()
                        .map(Duration::toMillis)
                        .map("%020d"::formatted)
                        .orElse("");
        };
    }
}
