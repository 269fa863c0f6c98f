package app.moonsong.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A clue, prepared for comparing.
 *
 * @param sources texts that may hold the title, the title tag's first
 * @param artists the artist tags, and what they may have been before they were read wrongly
 * @param albums the album tag, likewise
 * @param folders the last two names of the folder's path, the nearest first, without a disc's folder
 * @param group the folder's path without a disc's folder: files of one group speak for each other
 * @param seconds -1 when not known
 * @param ownWords of the artist and album tags
 */
record FileText(
        Clue clue,
        List<Source> sources,
        List<Names> artists,
        List<Phrase> albums,
        List<Phrase> folders,
        String group,
        OptionalInt disc,
        OptionalInt position,
        double seconds,
        Set<String> ownWords) {
    private static final Pattern DISC =
            Pattern.compile("(?i)(?:.*[\\s(\\[_-])?(?:cd|disc|disk|디스크|ディスク|volume)[\\s_.#-]*(\\d{1,2})\\b.*");
    private static final Pattern JUNK = Pattern.compile(
            "(?i)\\s*((audio)?\\s?track|titel|titre|pista|untitled|unknown|unknown title|null|무제|제목 없음|트랙|トラック|無題)\\s*[#_-]?\\s*\\d*\\s*");

    static FileText of(Clue clue) {
        var sources = new ArrayList<Source>();
        addSources(sources, clue.title(), true);
        if (!clue.name().equals(clue.title())) {
            addSources(sources, clue.name(), false);
        }
        var names = clue.folder().isEmpty()
                ? List.<String>of()
                : List.of(clue.folder().split("/", -1));
        var disc = DISC.matcher(names.isEmpty() ? "" : names.getLast());
        boolean discFolder = disc.matches();
        boolean discAlone = discFolder && names.getLast().length() <= 12;
        var kept = discAlone ? names.subList(0, names.size() - 1) : names;
        var folders = kept.subList(Math.max(0, kept.size() - 2), kept.size()).reversed().stream()
                .map(Phrase::of)
                .toList();
        var artists = names(clue);
        var albums = phrases(clue.album());
        return new FileText(
                clue,
                sources.isEmpty() ? List.of(Source.of("", false)) : List.copyOf(sources),
                artists,
                albums,
                folders,
                String.join("/", kept),
                clue.disc().isPresent() || !discFolder ? clue.disc() : OptionalInt.of(Integer.parseInt(disc.group(1))),
                clue.position(),
                clue.length().map(d -> d.toMillis() / 1000.0).filter(s -> s > 0).orElse(-1.0),
                ownWords(artists, albums));
    }

    private static void addSources(List<Source> sources, String text, boolean tag) {
        if (text.isBlank() || JUNK.matcher(text).matches()) {
            return;
        }
        add(sources, Source.of(text, tag));
        Mojibake.repaired(text).forEach(t -> add(sources, Source.of(t, tag)));
    }

    private static void add(List<Source> sources, Source source) {
        if (!source.phrase().tokens().isEmpty()) {
            sources.add(source);
        }
    }

    private static List<Names> names(Clue clue) {
        var names = new ArrayList<Names>();
        for (String text : new LinkedHashSet<>(List.of(clue.artist(), clue.albumArtist()))) {
            addNames(names, text);
            Mojibake.repaired(text).forEach(t -> addNames(names, t));
        }
        return List.copyOf(names);
    }

    private static void addNames(List<Names> names, String text) {
        Names found = Names.of(text);
        if (!found.isEmpty()) {
            names.add(found);
        }
    }

    private static List<Phrase> phrases(String text) {
        var phrases = new ArrayList<Phrase>();
        if (!text.isBlank()) {
            phrases.add(Phrase.of(text));
            Mojibake.repaired(text).forEach(t -> phrases.add(Phrase.of(t)));
        }
        return List.copyOf(phrases);
    }

    private static Set<String> ownWords(List<Names> artists, List<Phrase> albums) {
        var words = new LinkedHashSet<String>();
        artists.forEach(a -> a.list().forEach(n -> words.addAll(n.words())));
        albums.forEach(a -> a.tokens().forEach(t -> words.add(t.text())));
        return Set.copyOf(words);
    }

    /** Words that may name the artist or the album. */
    Set<String> sideWords() {
        var words = new LinkedHashSet<String>();
        words.addAll(ownWords);
        folders.forEach(f -> f.tokens().forEach(t -> words.add(t.text())));
        sources.forEach(s -> s.phrase().tokens().forEach(t -> words.add(t.text())));
        return words;
    }

    /** Places on releases that the file's album or folder and its number name together. */
    Set<String> places() {
        var places = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<Integer>();
        position.ifPresent(numbers::add);
        sources.stream().filter(s -> s.position() > 0).forEach(s -> numbers.add(s.position()));
        for (int number : numbers) {
            albums.forEach(a -> places.add(TrackIndex.place(Issue.wordsOf(a), number)));
            folders.forEach(f -> places.add(TrackIndex.place(Issue.wordsOf(f), number)));
        }
        return places;
    }
}
