package app.moonsong.identify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A clue, prepared for comparing.
 *
 * @param artists the artist tags that name somebody, and what they may have been before they were read wrongly
 * @param albums the album tag, likewise
 * @param seconds -1 when not known
 * @param ownWords of the artist and album tags
 */
record FileText(
        Texts texts,
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
        texts.all().forEach(s -> s.phrase().tokens().forEach(t -> words.add(t.text())));
        return words;
    }

    /** Places that the file's album, folder or length names together with its number. */
    Set<String> places() {
        var places = new LinkedHashSet<String>();
        for (int number : numbers()) {
            albums.forEach(a -> places.add(a.place() + number));
            folder.names().forEach(f -> places.add(f.place() + number));
            if (albums.isEmpty() && folder.names().isEmpty()) {
                places.add(TrackIndex.place(List.of()) + number);
            }
            clocks().forEach(c -> places.add(number + c));
        }
        return places;
    }

    private List<String> clocks() {
        long whole = Math.round(seconds);
        return seconds <= 0
                ? List.of()
                : List.of(TrackIndex.clock(whole - 1), TrackIndex.clock(whole), TrackIndex.clock(whole + 1));
    }

    /** Places that the file's artist names with its number, and its artist, album or folder with its length. */
    Set<String> remotePlaces() {
        var named = new LinkedHashSet<String>();
        artists.forEach(a -> a.names().list().forEach(n -> named.add(n.place())));
        var places = new LinkedHashSet<String>();
        for (int number : numbers()) {
            named.forEach(n -> places.add(n + number));
        }
        albums.forEach(a -> named.add(a.place()));
        folder.names().forEach(f -> named.add(f.place()));
        clocks().forEach(c -> named.forEach(n -> places.add(n + c)));
        return places;
    }

    private Set<Integer> numbers() {
        var numbers = new LinkedHashSet<Integer>();
        position.ifPresent(numbers::add);
        texts.all().stream().map(Source::position).filter(n -> n > 0).forEach(numbers::add);
        return numbers;
    }
}
