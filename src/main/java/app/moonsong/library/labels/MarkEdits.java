package app.moonsong.library.labels;

import app.moonsong.audio.TagField;
import app.moonsong.library.Library;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the listener says of a file, as edits of its tags; nothing is written before it is asked for. */
public final class MarkEdits {
    private MarkEdits() {}

    /**
     * Stars.
     *
     * @param halfStars 1 to 10; 0 takes them out of the file
     */
    public static TagEdit stars(int halfStars) {
        return TagEdit.of(Map.of(TagField.RATING, halfStars == 0 ? List.of() : List.of(Integer.toString(halfStars))));
    }

    /** A label, beside what the listener and the file itself say. */
    public static TagEdit with(String label, Marked own, Marked file) {
        var words = words(own, file);
        words.add(Labels.composed(label));
        return keywords(words);
    }

    /** What the listener and the file itself say, but for one label. */
    public static TagEdit without(String label, Marked own, Marked file) {
        var words = words(own, file);
        words.remove(Labels.composed(label));
        return keywords(words);
    }

    /** All that the listener says of files of the library; those of which nothing is said are left out. */
    public static Map<Path, TagEdit> of(Library library, Collection<Path> files) {
        var subjects = new Subjects(library);
        var marked = new Labels(library).marked();
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var path : files) {
            library.file(path).ifPresent(file -> {
                var edit = of(Labels.together(subjects.of(file), marked), Marked.by(file));
                if (!edit.isNone()) {
                    edits.put(path, edit);
                }
            });
        }
        return edits;
    }

    /** All that the listener says; where that is nothing, the file keeps what it says. */
    private static TagEdit of(Marked own, Marked file) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        if (own.halfStars() > 0) {
            fields.putAll(stars(own.halfStars()).fields());
        }
        if (!own.labels().isEmpty()) {
            fields.putAll(keywords(words(own, file)).fields());
        }
        return TagEdit.of(fields);
    }

    private static Set<String> words(Marked own, Marked file) {
        var words = new LinkedHashSet<>(own.labels());
        words.addAll(file.labels());
        return words;
    }

    private static TagEdit keywords(Set<String> words) {
        return TagEdit.of(Map.of(TagField.KEYWORDS, List.copyOf(words)));
    }
}
