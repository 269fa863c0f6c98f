package app.moonsong.library.search;

import app.moonsong.search.Field;
import app.moonsong.search.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is found by.
 *
 * @param terms of each column of the index
 * @param words of alphabets among them, each once
 */
record Document(Spot spot, List<String> terms, List<String> words, Numbers numbers) {
    /** The columns of the index, in its order. */
    static final List<Field> COLUMNS = List.of(
            Field.TITLE,
            Field.ARTIST,
            Field.FILM,
            Field.COMPOSER,
            Field.ALBUM,
            Field.RELEASE,
            Field.GENRE,
            Field.LABEL,
            Field.FORMAT,
            Field.PATH);

    /**
     * The numbers that can be asked for; null is not known.
     *
     * @param lengthMs milliseconds
     * @param addedMs milliseconds since 1970
     */
    record Numbers(
            @Nullable Integer year,
            @Nullable Long lengthMs,
            @Nullable Integer bitrateKbps,
            @Nullable Long addedMs,
            Heard heard,
            boolean lossless) {
        /** Of what has none. */
        static final Numbers NONE = new Numbers(null, null, null, null, Heard.NEVER, false);
    }

    /** Gathers the texts of a thing. */
    static final class Texts {
        private final Map<Field, Set<String>> texts = new EnumMap<>(Field.class);
        private Optional<String> path = Optional.empty();
        private final List<String> said = new ArrayList<>();

        Texts add(Field field, Collection<String> values) {
            for (var value : values) {
                if (!value.isBlank()) {
                    texts.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(value);
                }
            }
            return this;
        }

        Texts add(Field field, String value) {
            return add(field, List.of(value));
        }

        Texts path(String value) {
            path = Optional.of(value);
            return this;
        }

        /** Adds what is found by words, and by no field. */
        Texts said(List<String> words) {
            words.stream().filter(w -> !w.isBlank()).forEach(said::add);
            return this;
        }

        private static String facts(Set<String> values, Numbers numbers) {
            var length = Optional.ofNullable(numbers.lengthMs()).map(Terms::ofLength);
            return Terms.ofCodes(values) + length.map(l -> " " + l).orElse("");
        }

        Document of(Spot spot, Numbers numbers) {
            var terms = new ArrayList<String>(COLUMNS.size());
            var kept = new HashSet<String>();
            for (var column : COLUMNS) {
                var values = texts.getOrDefault(column, Set.of());
                var of =
                        switch (column) {
                            case TITLE -> Terms.ofTitles(values);
                            // The other columns say most of a path again.
                            case PATH -> path.map(p -> Terms.ofPath(p, kept)).orElseGet(() -> Terms.of(said));
                            case FORMAT -> facts(values, numbers);
                            default -> values.isEmpty() ? "" : Terms.of(values);
                        };
                terms.add(of);
                Collections.addAll(kept, of.split(" "));
            }
            return new Document(spot, terms, kept.stream().filter(Terms::isWord).toList(), numbers);
        }
    }
}
