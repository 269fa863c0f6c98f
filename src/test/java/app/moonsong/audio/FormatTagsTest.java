package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the formats beside MP3 say of themselves. */
class FormatTagsTest {
    /** By ffmpeg's names. */
    private static final Map<String, String> TAGS = new TreeMap<>(Map.ofEntries(
            Map.entry("title", "달의 노래 – The Moon Song"),
            Map.entry("artist", "Karen O"),
            Map.entry("album_artist", "Various Artists"),
            Map.entry("album", "Her"),
            Map.entry("composer", "Karen O; Spike Jonze"),
            Map.entry("track", "3/13"),
            Map.entry("disc", "1/2"),
            Map.entry("date", "2013-12-18"),
            Map.entry("genre", "Soundtrack"),
            Map.entry("comment", "for the last bus"),
            Map.entry("compilation", "1")));

    private static final Map<TagField, List<String>> READ = Map.ofEntries(
            Map.entry(TagField.TITLE, List.of("달의 노래 – The Moon Song")),
            Map.entry(TagField.ARTIST, List.of("Karen O")),
            Map.entry(TagField.ALBUM_ARTIST, List.of("Various Artists")),
            Map.entry(TagField.ALBUM, List.of("Her")),
            Map.entry(TagField.COMPOSER, List.of("Karen O; Spike Jonze")),
            Map.entry(TagField.TRACK, List.of("3")),
            Map.entry(TagField.TRACK_TOTAL, List.of("13")),
            Map.entry(TagField.DISC, List.of("1")),
            Map.entry(TagField.DISC_TOTAL, List.of("2")),
            Map.entry(TagField.DATE, List.of("2013-12-18")),
            Map.entry(TagField.GENRE, List.of("Soundtrack")),
            Map.entry(TagField.COMMENT, List.of("for the last bus")),
            Map.entry(TagField.COMPILATION, List.of("1")));

    private static final Map<String, String> MORE = Map.of(
            "REPLAYGAIN_TRACK_GAIN", "-6.50 dB",
            "REPLAYGAIN_TRACK_PEAK", "0.988",
            "REPLAYGAIN_ALBUM_GAIN", "-7.00 dB",
            "REPLAYGAIN_ALBUM_PEAK", "0.999",
            "MUSICBRAINZ_TRACKID", "a-1",
            "MUSICBRAINZ_RELEASETRACKID", "b-2",
            "MUSICBRAINZ_ALBUMID", "c-3");

    private static final Map<TagField, List<String>> MORE_READ = Map.of(
            TagField.REPLAYGAIN_TRACK_GAIN, List.of("-6.50 dB"),
            TagField.REPLAYGAIN_TRACK_PEAK, List.of("0.988"),
            TagField.REPLAYGAIN_ALBUM_GAIN, List.of("-7.00 dB"),
            TagField.REPLAYGAIN_ALBUM_PEAK, List.of("0.999"),
            TagField.MUSICBRAINZ_RECORDING, List.of("a-1"),
            TagField.MUSICBRAINZ_TRACK, List.of("b-2"),
            TagField.MUSICBRAINZ_RELEASE, List.of("c-3"));

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLAC", "VORBIS", "OPUS"})
    void everyFieldIsReadFromVorbisComments(Format format) throws Exception {
        var tags = new TreeMap<>(TAGS);
        tags.putAll(MORE);
        var read = desk.tags(Desk.encoded(format, 4800, tags));
        assertThat(read)
                .containsAllEntriesOf(READ)
                .containsAllEntriesOf(MORE_READ)
                .hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(names = {"AAC", "ALAC", "AIFF"})
    void everyCommonFieldIsReadFromWhatFfmpegWrites(Format format) throws Exception {
        assertThat(desk.tags(Desk.encoded(format, 4410, TAGS))).containsAllEntriesOf(READ);
    }

    @Test
    void aWavIsReadFromItsInfoChunks() throws Exception {
        var tags = Map.of("title", "이혼 서류", "artist", "Arcade Fire", "album", "Her", "track", "4", "date", "2013");
        assertThat(desk.tags(Desk.encoded(Format.WAV, 4410, tags)))
                .containsOnly(
                        Map.entry(TagField.TITLE, List.of("이혼 서류")),
                        Map.entry(TagField.ARTIST, List.of("Arcade Fire")),
                        Map.entry(TagField.ALBUM, List.of("Her")),
                        Map.entry(TagField.TRACK, List.of("4")),
                        Map.entry(TagField.DATE, List.of("2013")));
    }

    @Test
    void anId3ChunkInAWavCountsMoreThanItsInfo() throws Exception {
        var id3 = new Id3Bytes(3).text("TIT2", "달").text("TRCK", "4/13").tag();
        var wav = Desk.join(
                Desk.encoded(Format.WAV, 4410, Map.of("title", "info", "artist", "Arcade Fire")),
                Desk.latin1("id3 "),
                Desk.i32le(id3.length),
                id3);
        assertThat(desk.tags(wav))
                .containsEntry(TagField.TITLE, List.of("달"))
                .containsEntry(TagField.TRACK_TOTAL, List.of("13"))
                .containsEntry(TagField.ARTIST, List.of("Arcade Fire"));
    }

    @Test
    void theTextChunksOfAnAiffAreRead() throws Exception {
        var plain = Desk.encoded(Format.AIFF, 4410, Map.of());
        var aiff = Desk.join(plain, chunk("NAME", "Owl"), chunk("AUTH", "Arcade Fire"), chunk("ANNO", "a note"));
        assertThat(desk.tags(aiff))
                .containsOnly(
                        Map.entry(TagField.TITLE, List.of("Owl")),
                        Map.entry(TagField.ARTIST, List.of("Arcade Fire")),
                        Map.entry(TagField.COMMENT, List.of("a note")));
    }

    private static byte[] chunk(String id, String text) {
        return Desk.join(Desk.latin1(id), Desk.i32(text.length()), Desk.latin1(text), new byte[text.length() & 1]);
    }

    @ParameterizedTest
    @EnumSource(names = {"AAC", "ALAC"})
    void iTunesOwnFieldsAreRead(Format format) throws Exception {
        var tags = MORE.entrySet().stream()
                .map(e -> Boxes.free(itunes(e.getKey()), e.getValue()))
                .toArray(byte[][]::new);
        var file = Desk.encoded(format, 4410, Map.of());
        assertThat(desk.tags(Boxes.tagged(file, tags))).isEqualTo(MORE_READ);
    }

    private static String itunes(String name) {
        return switch (name) {
            case "MUSICBRAINZ_TRACKID" -> "MusicBrainz Track Id";
            case "MUSICBRAINZ_RELEASETRACKID" -> "MusicBrainz Release Track Id";
            case "MUSICBRAINZ_ALBUMID" -> "MusicBrainz Album Id";
            default -> name.toLowerCase(java.util.Locale.ROOT);
        };
    }

    @Test
    void severalValuesInAnM4aStayApart() throws Exception {
        var file = Boxes.tagged(
                Desk.encoded(Format.AAC, 4410, Map.of()),
                Boxes.text("©ART", "Karen O", "Ezra Koenig"),
                Boxes.text("©gen", "Rock"),
                Boxes.tag("gnre", 0, Boxes.i16s(25)),
                Boxes.tag("trkn", 0, Boxes.i16s(0, 4, 13, 0)),
                Boxes.tag("disk", 0, Boxes.i16s(0, 1, 0)),
                Boxes.tag("cpil", 21, new byte[1]));
        assertThat(desk.tags(file))
                .containsOnly(
                        Map.entry(TagField.ARTIST, List.of("Karen O", "Ezra Koenig")),
                        Map.entry(TagField.GENRE, List.of("Rock")),
                        Map.entry(TagField.TRACK, List.of("4")),
                        Map.entry(TagField.TRACK_TOTAL, List.of("13")),
                        Map.entry(TagField.DISC, List.of("1")));
    }

    @Test
    void aGenreNumberInAnM4aCountsOneMore() throws Exception {
        var file = Boxes.tagged(Desk.encoded(Format.AAC, 4410, Map.of()), Boxes.tag("gnre", 0, Boxes.i16s(25)));
        assertThat(desk.tags(file)).containsOnly(Map.entry(TagField.GENRE, List.of("Soundtrack")));
    }

    @Test
    void vorbisCommentsRepeatAFieldForSeveralValues() throws Exception {
        assertThat(flac("artist=Karen O", "ARTIST=Ezra Koenig", "Tracknumber=03/13", "DISCTOTAL=2", "title=Her=그녀"))
                .containsOnly(
                        Map.entry(TagField.ARTIST, List.of("Karen O", "Ezra Koenig")),
                        Map.entry(TagField.TRACK, List.of("3")),
                        Map.entry(TagField.TRACK_TOTAL, List.of("13")),
                        Map.entry(TagField.DISC_TOTAL, List.of("2")),
                        Map.entry(TagField.TITLE, List.of("Her=그녀")));
        assertThat(flac("YEAR=2013", "DATE=2014", "DESCRIPTION=x", "COMMENT=y", "no equals", "=z"))
                .containsEntry(TagField.COMMENT, List.of("y"))
                .containsEntry(TagField.DATE, List.of("2014"))
                .hasSize(2);
    }

    private Map<TagField, List<String>> flac(String... comments) throws Exception {
        return desk.tags(Flac.withComments(Desk.encoded(Format.FLAC, 4410, Map.of()), 0, comments));
    }

    @Test
    void commentsLongerThanTheirBlockAreReadWhole() throws Exception {
        var file = Flac.withComments(Desk.encoded(Format.FLAC, 4410, Map.of()), -7, "TITLE=Owl", "ARTIST=Arcade Fire");
        var whole = desk.audio(file);
        assertThat(whole.tags().values())
                .containsOnly(
                        Map.entry(TagField.TITLE, List.of("Owl")), Map.entry(TagField.ARTIST, List.of("Arcade Fire")));
        assertThat(whole.contentId())
                .isEqualTo(desk.audio(Desk.encoded(Format.FLAC, 4410, Map.of())).contentId());
    }

    @Test
    void anId3TagBeforeAFlacFillsInWhatItDoesNotSay() throws Exception {
        var flac = Desk.encoded(Format.FLAC, 4410, Map.of("title", "Owl"));
        assertThat(desk.tags(new Id3Bytes(3).text("TPE1", "Arcade Fire").before(flac)))
                .containsEntry(TagField.TITLE, List.of("Owl"))
                .containsEntry(TagField.ARTIST, List.of("Arcade Fire"));
    }

    @Test
    void flacsOwnCommentsCountMoreThanAnId3TagBeforeThem() throws Exception {
        var flac = Desk.encoded(Format.FLAC, 4410, Map.of("title", "Owl"));
        assertThat(desk.tags(new Id3Bytes(3).text("TIT2", "stale").before(flac)))
                .containsEntry(TagField.TITLE, List.of("Owl"));
    }
}
