package app.moonsong.playlist;

import app.moonsong.playlist.Entry.Description;
import java.text.CollationKey;
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

    /** A thing with what it is put in order by: to compare texts letter by letter each time takes long. */
    private record Keyed<T>(T thing, boolean unknown, CollationKey key) {}

    /** Returns things in the order of their entries. */
    public <T> List<T> sorted(Collection<T> things, Function<T, Entry> entry, boolean reverse) {
        var collator = Collator.getInstance(Locale.KOREAN); // Latin before Hangul, each as its readers have it
        Comparator<Keyed<T>> rising = Comparator.comparing(Keyed::key);
        Comparator<Keyed<T>> known = Comparator.comparing(Keyed::unknown);
        return things.stream()
                .map(t -> {
                    var text = key(entry.apply(t).description());
                    return new Keyed<>(t, text.isBlank(), collator.getCollationKey(text));
                })
                .sorted(known.thenComparing(reverse ? rising.reversed() : rising))
                .map(Keyed::thing)
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
