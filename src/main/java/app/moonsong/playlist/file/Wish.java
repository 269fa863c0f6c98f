package app.moonsong.playlist.file;

import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Moonsong knows of an entry beyond its file, in one word that other players pass over: {@code
 * moonsong:her/source-list/1-03?recording=owl&content=1a2b}. By it an exported list finds its tracks again.
 */
final class Wish {
    static final String SCHEME = "moonsong:";
    private static final Pattern WORD = Pattern.compile(
            "moonsong:(?<track>[a-z0-9/-]*)(?:\\?(?:recording=(?<recording>[^&\\s]*))?&?(?:content=(?<content>[^&\\s]*))?)?");

    private Wish() {}

    /** Returns the word; empty when there is nothing to say. */
    static Optional<String> of(Entry entry) {
        var content = entry.file().map(WantedFile::contentId).orElse("");
        if (entry.track().isEmpty() && content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SCHEME
                + entry.track().map(t -> t.id().toString()).orElse("")
                + "?recording=" + entry.track().map(WantedTrack::recording).orElse("")
                + "&content=" + content);
    }

    /** Puts together an entry of what a file says; a word that is none adds nothing. */
    static Entry entry(String word, Optional<WantedFile> file, Description description, String note) {
        var m = WORD.matcher(word.strip());
        if (!m.matches()) {
            return new Entry(Optional.empty(), file, description, note);
        }
        var recording = m.group("recording") == null ? "" : m.group("recording");
        var content = m.group("content") == null ? "" : m.group("content");
        return new Entry(
                TrackId.parse(m.group("track")).map(id -> new WantedTrack(id, recording)),
                file.map(f -> new WantedFile(f.path(), f.written(), content))
                        .or(() -> content.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new WantedFile(Optional.empty(), "", content))),
                description,
                note);
    }
}
