package app.moonsong.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A clue, prepared for comparing.
 *
 * @param sources texts that may hold the title, the title tag's first; at least one
 * @param artists the artist tags that name somebody, and what they may have been before they were read wrongly
 * @param albums the album tag, likewise
 * @param seconds -1 when not known
 * @param ownWords of the artist and album tags
 */
record FileText(
        List<Source> sources,
        List<Said> artists,
        List<Said> albums,
        FolderText folder,
        OptionalInt disc,
        OptionalInt position,
        double seconds,
        Set<String> ownWords) {

    /** Words that may name the artist or the album. */
    Set<String> sideWords() {
        var words = new LinkedHashSet<>(ownWords);
        words.addAll(folder.words());
        sources.forEach(s -> s.phrase().tokens().forEach(t -> words.add(t.text())));
        return words;
    }

    /** Places on releases that the file's album or folder and its number name together. */
    Set<String> places() {
        var numbers = new LinkedHashSet<Integer>();
        position.ifPresent(numbers::add);
        sources.stream().filter(s -> s.position() > 0).forEach(s -> numbers.add(s.position()));
        var named = new ArrayList<>(albums);
        named.addAll(folder.names());
        var places = new LinkedHashSet<String>();
        for (int number : numbers) {
            named.forEach(n -> places.add(n.place() + number));
        }
        return places;
    }
}
