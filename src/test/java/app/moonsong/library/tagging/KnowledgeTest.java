package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.demo.Encoded;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.film.TrackIds;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Plan;
import app.moonsong.tagging.Sample;
import app.moonsong.tagging.Tagger;
import app.moonsong.tagging.WriteOptions;
import app.moonsong.tagging.tools.Tagged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tracklists know of a file that is held to be a track. */
class KnowledgeTest {
    private static final String RECORDING = "f27ec8db-af05-4f36-916e-3d57f91ecf5e";

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Library library;

    @BeforeEach
    void aFileOfALibrary() throws IOException {
        var music = Files.createDirectory(folder.resolve("music"));
        file = Sample.at(music.resolve("1.mp3"), Format.MP3, Map.of("title", "Pier"));
        library = Library.open(folder.resolve("home"));
        library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Track track(int position, String title, String artist, String recording) {
        return new Track(
                new TrackId("harbour", "score", 1, position),
                title,
                artist,
                "",
                Optional.empty(),
                List.of(new AlternativeTitle("부두", "ko"), new AlternativeTitle("Mole", "")),
                recording,
                "",
                Note.NONE);
    }

    /** What is known once the file is confirmed to be the first track of a release with two artists. */
    private Map<TagField, List<String>> known(String artist, Set<TagField> wanted, Optional<String> language) {
        var tracks = List.of(track(1, "The Pier", "Ines Vale", RECORDING), track(2, "Boats", "Tom Moor", "score/1-02"));
        var release = new Release("score", "Harbour", artist, OptionalInt.of(2001), tracks);
        library.putFilm(new Film("harbour", "Harbour", Optional.empty(), OptionalInt.of(2001), List.of(release)));
        library.confirm(library.file(file).orElseThrow().id(), tracks.getFirst().id());
        var edits = new Knowledge(library, wanted, language).edits(List.of(new Tagged(file, Tags.NONE)));
        return edits.values().iterator().next().fields();
    }

    @Test
    void aReleaseOfManyWithoutAnArtistOfItsOwnIsACompilation() {
        var known = known("Various Artists", Knowledge.FIELDS, Optional.empty());
        assertThat(known)
                .containsEntry(TagField.COMPILATION, List.of("1"))
                .containsEntry(TagField.ARTIST, List.of("Ines Vale"))
                .containsEntry(TagField.TRACK_TOTAL, List.of("2"));
        assertThat(known("Ines Vale", Knowledge.FIELDS, Optional.empty())).doesNotContainKey(TagField.COMPILATION);
    }

    @Test
    void theIdOfMusicBrainzIsKnownWhereTheTracklistNamesIt() {
        assertThat(known("Ines Vale", Knowledge.FIELDS, Optional.empty()))
                .containsEntry(TagField.MUSICBRAINZ_RECORDING, List.of(RECORDING));
    }

    @Test
    void idsOfMusicBrainzOutliveTheDatabaseAndAreWrittenIntoEveryFormat() throws IOException {
        var tracks = List.of(new Track(
                new TrackId("harbour", "score", 1, 1),
                "The Pier",
                "",
                "",
                Optional.empty(),
                List.of(),
                "pier",
                "pier",
                Note.NONE,
                new TrackIds(RECORDING, RECORDING.replace('f', 'a'))));
        var release =
                new Release("score", "Harbour", "Ines Vale", OptionalInt.empty(), tracks, RECORDING.replace('f', 'b'));
        library.putFilm(new Film("harbour", "Harbour", Optional.empty(), OptionalInt.empty(), List.of(release)));
        library.confirm(library.file(file).orElseThrow().id(), tracks.getFirst().id());
        var edit = new Knowledge(library, Knowledge.FIELDS, Optional.empty())
                .edits(List.of(new Tagged(file, Tags.NONE)))
                .values()
                .iterator()
                .next();
        for (var format : Encoded.formats()) {
            var written = Sample.in(folder, format, Map.of("title", "Old"));
            var plan = (Plan.Rewrite) new Tagger().plan(written, edit, WriteOptions.CAREFUL);
            new Tagger().write(plan, WriteOptions.CAREFUL);
            assertThat(Sample.read(written).tags().values())
                    .as(format.name())
                    .containsEntry(TagField.MUSICBRAINZ_RECORDING, List.of(RECORDING))
                    .containsEntry(TagField.MUSICBRAINZ_TRACK, List.of(RECORDING.replace('f', 'a')))
                    .containsEntry(TagField.MUSICBRAINZ_RELEASE, List.of(RECORDING.replace('f', 'b')));
        }
    }

    @Test
    void theTitleIsThatOfTheLanguageWhereThereIsOne() {
        assertThat(known("", Set.of(TagField.TITLE), Optional.of("ko")))
                .isEqualTo(Map.of(TagField.TITLE, List.of("부두")));
        assertThat(known("", Set.of(TagField.TITLE), Optional.of("ja")))
                .isEqualTo(Map.of(TagField.TITLE, List.of("The Pier")));
        assertThat(Knowledge.languages(library)).contains("ko").doesNotContain("");
    }

    @Test
    void ofAFileThatIsHeldToBeNoTrackNothingIsKnown() {
        var edits = new Knowledge(library, Knowledge.FIELDS, Optional.empty())
                .edits(List.of(new Tagged(file, Tags.NONE), new Tagged(folder.resolve("other.mp3"), Tags.NONE)));
        assertThat(edits).isEmpty();
    }
}
