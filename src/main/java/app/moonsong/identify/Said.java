package app.moonsong.identify;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text that may name an album or its people: an album tag, a folder's name, an artist tag. Remembers comparisons. */
final class Said {
    final Phrase phrase;
    private final AlbumWords words;
    private @Nullable Names names;
    private final Set<String> texts;
    private final String place;
    private final IdentityHashMap<Issue, Double> albums = new IdentityHashMap<>();
    private final IdentityHashMap<Issue, Double> folders = new IdentityHashMap<>();
    private final IdentityHashMap<Names, Double> people = new IdentityHashMap<>();

    Said(String text) {
        phrase = Phrase.of(text);
        words = Issue.wordsOf(phrase);
        texts = phrase.tokens().stream().map(Token::inDigits).collect(Collectors.toUnmodifiableSet());
        place = TrackIndex.place(words.set());
    }

    /** The people that it names; read when first asked, for few folders and albums are. */
    Names names() {
        Names read = names == null ? Names.of(phrase.raw()) : names;
        names = read;
        return read;
    }

    /** The words that tell an album from another. */
    AlbumWords words() {
        return words;
    }

    /** Names, with a number, a place on the release that the text may name. */
    String place() {
        return place;
    }

    /** How alike the text as an album's title is to a release or its film: 0 to 1. */
    double asAlbum(Issue issue) {
        return albums.computeIfAbsent(issue, i -> phrase.tokens().isEmpty() ? 0 : i.likeness(words));
    }

    /** The same for a folder's name, which often says artist, album and year together. */
    double asFolder(Issue issue) {
        return folders.computeIfAbsent(issue, i -> Math.max(asAlbum(i), within(i)));
    }

    private double within(Issue issue) {
        var listed = issue.words().set();
        if (listed.isEmpty() || !texts.containsAll(listed)) {
            return 0;
        }
        return countsOtherwise(listed) ? 0.4 : listed.size() > 1 ? 0.95 : 0.6;
    }

    /** Whether the text has a small number that the title has not: "Volume 2" is another album; a year is none. */
    private boolean countsOtherwise(Set<String> listed) {
        for (String number : words.numbers()) {
            if (number.length() < 3 && !listed.contains(number)) {
                return true;
            }
        }
        return false;
    }

    /** How alike the text as a name is to others: 0 to 1, -1 when that cannot be told. */
    double asPeople(Names others) {
        return people.computeIfAbsent(others, names()::likeness);
    }
}
