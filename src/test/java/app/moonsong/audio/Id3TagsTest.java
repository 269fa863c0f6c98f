package app.moonsong.audio;

import static app.moonsong.audio.Desk.bareMp3;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Id3TagsTest {
    private static final byte[] SOUND = bareMp3(20);

    @TempDir
    java.nio.file.Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private Map<TagField, List<String>> read(Id3Bytes tag) throws Exception {
        return desk.tags(tag.before(SOUND));
    }

    private static Id3Bytes titled(int version) {
        return new Id3Bytes(version).text(version == 2 ? "TT2" : "TIT2", "달의 노래");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void everyFieldIsReadFromTheFramesOfEachVersion(int version) throws Exception {
        var tag = new Id3Bytes(version)
                .text("TIT2", "The Moon Song")
                .text("TPE1", "Karen O")
                .text("TPE2", "Various Artists")
                .text("TALB", "Her")
                .text("TCOM", "Karen O; Spike Jonze")
                .text("TRCK", "03/13")
                .text("TPOS", "1/2")
                .text(version == 3 ? "TYER" : "TDRC", version == 3 ? "2013" : "2013-12-18")
                .text("TCON", "Soundtrack")
                .text("TCMP", "1")
                .comment("", "for the last bus")
                .described("REPLAYGAIN_TRACK_GAIN", "-6.50 dB")
                .described("replaygain_track_peak", "0.988")
                .described("REPLAYGAIN_ALBUM_GAIN", "-7.00 dB")
                .described("REPLAYGAIN_ALBUM_PEAK", "0.999")
                .described("MusicBrainz Release Track Id", "b-2")
                .described("MusicBrainz Album Id", "c-3")
                .musicBrainz("a-1");
        assertThat(read(tag)).isEqualTo(all(version == 3 ? "2013" : "2013-12-18"));
    }

    @Test
    void everyFieldIsReadFromTheShortFramesOfVersion22() throws Exception {
        var tag = new Id3Bytes(2)
                .text("TT2", "The Moon Song")
                .text("TP1", "Karen O")
                .text("TP2", "Various Artists")
                .text("TAL", "Her")
                .text("TCM", "Karen O; Spike Jonze")
                .text("TRK", "3/13")
                .text("TPA", "1/2")
                .text("TYE", "2013")
                .text("TCO", "(24)")
                .text("TCP", "1")
                .comment("", "for the last bus")
                .described("REPLAYGAIN_TRACK_GAIN", "-6.50 dB")
                .described("REPLAYGAIN_TRACK_PEAK", "0.988")
                .described("REPLAYGAIN_ALBUM_GAIN", "-7.00 dB")
                .described("REPLAYGAIN_ALBUM_PEAK", "0.999")
                .described("MusicBrainz Release Track Id", "b-2")
                .described("MusicBrainz Album Id", "c-3")
                .musicBrainz("a-1");
        assertThat(read(tag)).isEqualTo(all("2013"));
    }

    private static Map<TagField, List<String>> all(String date) {
        return Map.ofEntries(
                Map.entry(TagField.TITLE, List.of("The Moon Song")),
                Map.entry(TagField.ARTIST, List.of("Karen O")),
                Map.entry(TagField.ALBUM_ARTIST, List.of("Various Artists")),
                Map.entry(TagField.ALBUM, List.of("Her")),
                Map.entry(TagField.COMPOSER, List.of("Karen O; Spike Jonze")),
                Map.entry(TagField.TRACK, List.of("3")),
                Map.entry(TagField.TRACK_TOTAL, List.of("13")),
                Map.entry(TagField.DISC, List.of("1")),
                Map.entry(TagField.DISC_TOTAL, List.of("2")),
                Map.entry(TagField.DATE, List.of(date)),
                Map.entry(TagField.GENRE, List.of("Soundtrack")),
                Map.entry(TagField.COMMENT, List.of("for the last bus")),
                Map.entry(TagField.COMPILATION, List.of("1")),
                Map.entry(TagField.REPLAYGAIN_TRACK_GAIN, List.of("-6.50 dB")),
                Map.entry(TagField.REPLAYGAIN_TRACK_PEAK, List.of("0.988")),
                Map.entry(TagField.REPLAYGAIN_ALBUM_GAIN, List.of("-7.00 dB")),
                Map.entry(TagField.REPLAYGAIN_ALBUM_PEAK, List.of("0.999")),
                Map.entry(TagField.MUSICBRAINZ_RECORDING, List.of("a-1")),
                Map.entry(TagField.MUSICBRAINZ_TRACK, List.of("b-2")),
                Map.entry(TagField.MUSICBRAINZ_RELEASE, List.of("c-3")));
    }

    @Test
    void eachEncodingIsReadAndBlankTextIsNone() throws Exception {
        var tag = new Id3Bytes(4)
                .text("TIT2", 1, "달의 노래")
                .text("TPE1", 2, "カレン・オー")
                .text("TALB", 3, "그녀 – Her")
                .text("TCOM", 0, "Éric")
                .text("TPE2", 3, " \0");
        assertThat(read(tag))
                .containsOnly(
                        Map.entry(TagField.TITLE, List.of("달의 노래")),
                        Map.entry(TagField.ARTIST, List.of("カレン・オー")),
                        Map.entry(TagField.ALBUM, List.of("그녀 – Her")),
                        Map.entry(TagField.COMPOSER, List.of("Éric")));
    }

    @Test
    void utf16WithoutAMarkOrWithTheOtherIsRead() throws Exception {
        var tag = new Id3Bytes(3)
                .frame("TIT2", Desk.join(new byte[] {1}, "Owl".getBytes(java.nio.charset.StandardCharsets.UTF_16LE)))
                .frame(
                        "TPE1",
                        Desk.join(new byte[] {1}, "\uFEFF카렌".getBytes(java.nio.charset.StandardCharsets.UTF_16BE)));
        assertThat(read(tag))
                .containsEntry(TagField.TITLE, List.of("Owl"))
                .containsEntry(TagField.ARTIST, List.of("카렌"));
    }

    @Test
    void severalValuesOfAFrameStayApart() throws Exception {
        assertThat(read(new Id3Bytes(4).text("TPE1", "Karen O\0Ezra Koenig").text("TCON", "17\0Soundtrack")))
                .containsEntry(TagField.ARTIST, List.of("Karen O", "Ezra Koenig"))
                .containsEntry(TagField.GENRE, List.of("Rock", "Soundtrack"));
        assertThat(read(new Id3Bytes(3).text("TPE1", "Karen O\0\uFEFFEzra Koenig")))
                .containsEntry(TagField.ARTIST, List.of("Karen O", "Ezra Koenig"));
        assertThat(read(new Id3Bytes(3).text("TPE1", "AC/DC"))).containsEntry(TagField.ARTIST, List.of("AC/DC"));
    }

    @Test
    void genreNumbersBecomeNames() throws Exception {
        assertThat(genres("(24)")).containsExactly("Soundtrack");
        assertThat(genres("(4)Eurodisco")).containsExactly("Disco", "Eurodisco");
        assertThat(genres("(31)(39)")).containsExactly("Trance", "Noise");
        assertThat(genres("((Foley)")).containsExactly("(Foley)");
        assertThat(genres("(RX)")).containsExactly("Remix");
        assertThat(genres("24")).containsExactly("Soundtrack");
        assertThat(genres("80s")).containsExactly("80s");
        assertThat(genres("(255)")).isEmpty();
    }

    private List<String> genres(String text) throws Exception {
        return read(new Id3Bytes(3).text("TIT2", "x").text("TCON", text)).getOrDefault(TagField.GENRE, List.of());
    }

    @Test
    void numbersLoseTheirZerosAndNonsenseIsNone() throws Exception {
        assertThat(read(new Id3Bytes(4).text("TRCK", "007").text("TPOS", "0/0")))
                .containsOnly(Map.entry(TagField.TRACK, List.of("7")));
        assertThat(read(new Id3Bytes(4).text("TRCK", "/12").text("TPOS", "A")))
                .containsOnly(Map.entry(TagField.TRACK_TOTAL, List.of("12")));
    }

    @Test
    void aDateCountsMoreThanAYearInWhateverOrder() throws Exception {
        assertThat(read(new Id3Bytes(4).text("TYER", "2013").text("TDRC", "2013-12-18")))
                .containsOnly(Map.entry(TagField.DATE, List.of("2013-12-18")));
        assertThat(read(new Id3Bytes(4).text("TDRC", "2013-12-18").text("TYER", "2013")))
                .containsOnly(Map.entry(TagField.DATE, List.of("2013-12-18")));
    }

    @Test
    void theAlbumArtistOfOtherProgramsCountsIfThereIsNoFrameOfIt() throws Exception {
        assertThat(read(new Id3Bytes(4).described("ALBUM ARTIST", "x").text("TPE2", "Various Artists")))
                .containsOnly(Map.entry(TagField.ALBUM_ARTIST, List.of("Various Artists")));
        assertThat(read(new Id3Bytes(4)
                        .described("ALBUMARTIST", "Various Artists")
                        .described("TCMP", "1")))
                .containsOnly(
                        Map.entry(TagField.ALBUM_ARTIST, List.of("Various Artists")),
                        Map.entry(TagField.COMPILATION, List.of("1")));
    }

    @Test
    void aFileThatIsNoCompilationSaysNothingOfIt() throws Exception {
        assertThat(read(titled(4).text("TCMP", "0"))).doesNotContainKey(TagField.COMPILATION);
    }

    @Test
    void aNoteOfAProgramIsNoComment() throws Exception {
        assertThat(read(titled(3).comment("iTunNORM", " 000003F2 0000").comment("", "mine")))
                .containsEntry(TagField.COMMENT, List.of("mine"));
        assertThat(read(titled(3).comment("iTunSMPB", " 00000000"))).doesNotContainKey(TagField.COMMENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aTagUnsynchronisedAsAWholeIsRead(int version) throws Exception {
        var tag = titled(version).text(version == 2 ? "TP1" : "TPE1", 0, "ÿ\0à").unsynchronised();
        assertThat(Desk.find(tag.tag(), new byte[] {(byte) 0xFF, 0, (byte) 0xFE}))
                .isPositive();
        assertThat(read(tag))
                .containsEntry(TagField.TITLE, List.of("달의 노래"))
                .containsEntry(TagField.ARTIST, List.of("ÿ", "à"));
    }

    @Test
    void aFrameUnsynchronisedByItselfIsRead() throws Exception {
        var content = Desk.join(new byte[] {1}, "\uFEFF달".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        var stuffed = Id3Bytes.stuffed(content);
        var flagged = Desk.join(Desk.i32(Id3Bytes.syncsafe(content.length)), stuffed);
        assertThat(stuffed.length).isGreaterThan(content.length);
        assertThat(read(new Id3Bytes(4)
                        .frame("TIT2", 0x03, flagged.length, flagged)
                        .text("TPE1", "Karen O")))
                .containsEntry(TagField.TITLE, List.of("달"))
                .containsEntry(TagField.ARTIST, List.of("Karen O"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void anExtendedHeaderIsSteppedOver(int version) throws Exception {
        assertThat(read(titled(version).extendedHeader().padding(30)))
                .containsOnly(Map.entry(TagField.TITLE, List.of("달의 노래")));
    }

    @Test
    void aCompressedFrameIsUnpackedAndAnEncryptedOneLeftOut() throws Exception {
        var plain = Desk.join(new byte[] {3}, Desk.utf8("Loneliness #3 ".repeat(50)));
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(plain);
        }
        var content = Desk.join(Desk.i32(plain.length), packed.toByteArray());
        var tag = new Id3Bytes(3)
                .frame("TIT2", 0x80, content.length, content)
                .frame("TPE1", 0x40, 9, Desk.latin1("\0secret.."))
                .text("TALB", "Her");
        assertThat(read(tag))
                .containsOnly(
                        Map.entry(
                                TagField.TITLE,
                                List.of("Loneliness #3 ".repeat(50).strip())),
                        Map.entry(TagField.ALBUM, List.of("Her")));
    }

    @Test
    void aCompressedFrameWithNothingInItSaysNothing() throws Exception {
        var packed = new ByteArrayOutputStream();
        new DeflaterOutputStream(packed).close();
        var content = Desk.join(Desk.i32(0), packed.toByteArray());
        assertThat(read(new Id3Bytes(3)
                        .frame("TIT2", 0x80, content.length, content)
                        .text("TALB", "Her")))
                .containsOnly(Map.entry(TagField.ALBUM, List.of("Her")));
    }

    @Test
    void plainSizesInVersion24AreUnderstood() throws Exception {
        // As an old iTunes wrote them: 200 bytes stated as 200, not syncsafe.
        var long200 = Desk.join(new byte[] {3}, Desk.latin1("a".repeat(199)));
        var tag = new Id3Bytes(4)
                .raw(Desk.join(Desk.latin1("TIT2"), Desk.i32(200), new byte[2], long200))
                .text("TPE1", "Karen O");
        assertThat(read(tag))
                .containsEntry(TagField.TITLE, List.of("a".repeat(199)))
                .containsEntry(TagField.ARTIST, List.of("Karen O"));
    }

    @Test
    void ofTwoTagsTheFirstCountsAndTheSecondFillsIn() throws Exception {
        var second = new Id3Bytes(4).text("TIT2", "stale").text("TALB", "Her").before(SOUND);
        assertThat(desk.tags(titled(3).before(second)))
                .containsEntry(TagField.TITLE, List.of("달의 노래"))
                .containsEntry(TagField.ALBUM, List.of("Her"));
    }

    @Test
    void aDamagedFrameKeepsWhatStoodBeforeIt() throws Exception {
        assertThat(read(titled(3).frame("TPE1", 0, 1_000_000, new byte[4])))
                .containsOnly(Map.entry(TagField.TITLE, List.of("달의 노래")));
    }

    @Test
    void theOldTagAtTheEndFillsOnlyWhatIsMissing() throws Exception {
        var v1 = v1("Old title", "Karen O", "Her", "2014", "bus", 7, 24);
        assertThat(desk.tags(Desk.join(SOUND, v1)))
                .containsOnly(
                        Map.entry(TagField.TITLE, List.of("Old title")),
                        Map.entry(TagField.ARTIST, List.of("Karen O")),
                        Map.entry(TagField.ALBUM, List.of("Her")),
                        Map.entry(TagField.DATE, List.of("2014")),
                        Map.entry(TagField.COMMENT, List.of("bus")),
                        Map.entry(TagField.TRACK, List.of("7")),
                        Map.entry(TagField.GENRE, List.of("Soundtrack")));
        assertThat(desk.tags(titled(3).before(Desk.join(SOUND, v1))))
                .containsEntry(TagField.TITLE, List.of("달의 노래"))
                .containsEntry(TagField.ARTIST, List.of("Karen O"));
    }

    @Test
    void aFileWithoutTagsSaysNothing() throws Exception {
        assertThat(desk.tags(SOUND)).isEmpty();
    }

    @Test
    void anApeTagIsReadBetweenTheSoundAndTheOldTag() throws Exception {
        var ape = ape(Map.of("Title", "Sleepwalker", "Track", "1/13", "Artist", "Arcade Fire\0Owen Pallett"));
        assertThat(desk.tags(Desk.join(SOUND, ape, v1("", "", "Her", "", "", 0, 255))))
                .containsOnly(
                        Map.entry(TagField.TITLE, List.of("Sleepwalker")),
                        Map.entry(TagField.TRACK, List.of("1")),
                        Map.entry(TagField.TRACK_TOTAL, List.of("13")),
                        Map.entry(TagField.ARTIST, List.of("Arcade Fire", "Owen Pallett")),
                        Map.entry(TagField.ALBUM, List.of("Her")));
    }

    static byte[] v1(String title, String artist, String album, String year, String comment, int track, int genre) {
        var tag = java.nio.ByteBuffer.allocate(128);
        tag.put(Desk.latin1("TAG"));
        tag.put(3, Desk.latin1(title));
        tag.put(33, Desk.latin1(artist));
        tag.put(63, Desk.latin1(album));
        tag.put(93, Desk.latin1(year));
        tag.put(97, Desk.latin1(comment));
        tag.put(126, (byte) track);
        tag.put(127, (byte) genre);
        return tag.array();
    }

    /** An APEv2 tag with header and footer. */
    static byte[] ape(Map<String, String> items) {
        var body = new ByteArrayOutputStream();
        items.forEach((key, value) -> body.writeBytes(Desk.join(
                Desk.i32le(Desk.utf8(value).length), new byte[4], Desk.latin1(key + "\0"), Desk.utf8(value))));
        int size = body.size() + 32;
        return Desk.join(apeEnd(size, items.size(), 0xA0), body.toByteArray(), apeEnd(size, items.size(), 0x80));
    }

    private static byte[] apeEnd(int size, int items, int flags) {
        return Desk.join(
                Desk.latin1("APETAGEX"),
                Desk.i32le(2000),
                Desk.i32le(size),
                Desk.i32le(items),
                Desk.i32le((long) flags << 24),
                new byte[8]);
    }
}
