package app.moonsong.playlist.file;

import app.moonsong.audio.PartName;
import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What Moonsong knows of an entry beyond its file, in one word that other players pass over: {@code
 * moonsong:her/source-list/1-03?recording=owl&content=1a2b}, of a part of a file with {@code &part=3} behind it. By it
 * an exported list finds its tracks again.
 */
final class Wish {
    static final String SCHEME = "moonsong:";
    private static final Pattern WORD = Pattern.compile(
            "moonsong:(?<track>[a-z0-9/-]*)(?:\\?(?:recording=(?<recording>[^&\\s]*))?&?(?:content=(?<content>[^&\\s]*))?"
                    + "(?:&part=(?<part>[1-9]\\d{0,2}))?)?");

    private Wish() {}

    /** Returns the word; empty when there is nothing to say. */
    static Optional<String> of(Entry entry) {
        var content = entry.file().map(WantedFile::contentId).orElse("");
        var part = entry.file().flatMap(WantedFile::path).map(PartName::number).orElse(OptionalInt.empty());
        if (entry.track().isEmpty() && content.isEmpty() && part.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SCHEME
                + entry.track().map(t -> t.id().toString()).orElse("")
                + "?recording=" + entry.track().map(WantedTrack::recording).orElse("")
                + "&content=" + content
                + (part.isPresent() ? "&part=" + part.getAsInt() : ""));
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
                file.map(f -> m.group("part") == null ? f : part(f, Integer.parseInt(m.group("part"))))
                        .map(f -> new WantedFile(f.path(), f.written(), content))
                        .or(() -> content.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new WantedFile(Optional.empty(), "", content))),
                description,
                note);
    }

    /** Returns a part of a file. What is called as a part already stays: nothing has parts but files. */
    static WantedFile part(WantedFile file, int number) {
        return file.path().filter(PartName::isPart).isPresent()
                ? file
                : new WantedFile(
                        file.path().map(p -> PartName.of(p, number)), file.written() + "#" + number, file.contentId());
    }
}
