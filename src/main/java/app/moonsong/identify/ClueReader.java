package app.moonsong.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Prepares clues; what many of them share (folders, albums, artists) is prepared once. */
final class ClueReader {
    private static final Pattern JUNK = Pattern.compile(
            "(?i)\\s*((audio)?\\s?track|titel|titre|pista|untitled|unknown|unknown title|null|무제|제목 없음|트랙|トラック|無題)\\s*[#_-]?\\s*\\d*\\s*");

    /** Letters from which a word with a capital inside may be words whose spaces were lost. */
    private static final int LONG = 9;

    private static final Pattern BOUNDARY = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, FolderText> folders = new HashMap<>();
    private final Map<String, List<Said>> texts = new HashMap<>();

    FileText read(Clue clue) {
        var sources = new ArrayList<Source>();
        addSources(sources, clue.title(), true);
        if (!clue.name().equals(clue.title())) {
            addSources(sources, clue.name(), false);
        }
        var folder = folders.computeIfAbsent(clue.folder(), FolderText::of);
        var artists = new ArrayList<Said>();
        for (String text : new LinkedHashSet<>(List.of(clue.artist(), clue.albumArtist()))) {
            said(text).stream().filter(s -> !s.names().isEmpty()).forEach(artists::add);
        }
        var albums = said(clue.album());
        return new FileText(
                Texts.of(sources.isEmpty() ? List.of(Source.of("", false)) : sources),
                List.copyOf(artists),
                albums,
                folder,
                disc(clue, folder),
                clue.position(),
                clue.length().map(d -> d.toMillis() / 1000.0).filter(s -> s > 0).orElse(-1.0),
                words(artists, albums));
    }

    /** The disc that the tag says, else the folder, else the album's name. */
    private static OptionalInt disc(Clue clue, FolderText folder) {
        if (clue.disc().isPresent()) {
            return clue.disc();
        }
        return folder.disc().isPresent() ? folder.disc() : DiscName.number(clue.album());
    }

    private List<Said> said(String text) {
        return text.isBlank() ? List.of() : texts.computeIfAbsent(text, ClueReader::readings);
    }

    private static List<Said> readings(String text) {
        var readings = new ArrayList<Said>();
        readings.add(new Said(text));
        Mojibake.repaired(text).forEach(t -> readings.add(new Said(t)));
        return List.copyOf(readings);
    }

    private static void addSources(List<Source> sources, String text, boolean tag) {
        if (text.isBlank() || JUNK.matcher(text).matches()) {
            return;
        }
        add(sources, Source.of(text, tag));
        if (runsTogether(text)) {
            add(sources, Source.of(BOUNDARY.matcher(text).replaceAll(" "), tag));
        }
        Mojibake.repaired(text).forEach(t -> add(sources, Source.of(t, tag)));
    }

    private static boolean runsTogether(String text) {
        int start = 0;
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                capital |= i > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
                if (capital && i - start + 1 >= LONG) {
                    return true;
                }
            } else {
                start = i + 1;
                capital = false;
            }
        }
        return false;
    }

    private static void add(List<Source> sources, Source source) {
        if (!source.phrase().tokens().isEmpty()) {
            sources.add(source);
        }
    }

    private static Set<String> words(List<Said> artists, List<Said> albums) {
        var words = new LinkedHashSet<String>();
        artists.forEach(a -> a.names().list().forEach(n -> words.addAll(n.words())));
        albums.forEach(a -> a.phrase.tokens().forEach(t -> words.add(t.text())));
        return words.isEmpty() ? Set.of() : words;
    }
}
