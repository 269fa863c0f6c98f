package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.demo.Encoded;
import com.mpatric.mp3agic.ID3v24Tag;
import com.mpatric.mp3agic.Mp3File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The content id and the audio hash name the sound, whatever is written around it. */
class ContentIdTest {
    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    private String id(byte[] content) throws Exception {
        return desk.audio(content).contentId().hex();
    }

    private String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(AudioHash.of(desk.put("hashed", content)));
    }

    @ParameterizedTest
    @EnumSource(names = {"AAC", "ALAC", "FLAC", "VORBIS", "OPUS", "WAV", "AIFF"})
    void otherTagsLeaveBoth(Format format) throws Exception {
        var plain = Desk.second(format);
        // So long that an Ogg file needs more pages for its comments and numbers all others anew.
        var tags = Map.of("title", "달의 노래", "artist", "Karen O", "comment", "long ".repeat(20_000));
        var tagged = Desk.encoded(format, Encoded.rateHz(format), tags);
        assertThat(tagged.length).isNotEqualTo(plain.length);
        assertThat(id(tagged)).isEqualTo(id(plain));
        assertThat(hash(tagged)).isEqualTo(hash(plain));
    }

    @Test
    void eachKindOfTagAroundAnMp3LeavesBoth() throws Exception {
        for (var sound : new byte[][] {Desk.second(Format.MP3), Desk.bareMp3(50)}) {
            var ape = Id3TagsTest.ape(Map.of("Title", "Owl"));
            var v1 = Id3TagsTest.v1("Owl", "", "", "", "", 1, 24);
            for (var tagged : new byte[][] {
                new Id3Bytes(3).text("TIT2", "Owl").padding(500).before(sound),
                new Id3Bytes(4).picture(3, new byte[30_000]).before(sound),
                Desk.join(sound, v1),
                Desk.join(sound, ape, v1),
                Desk.join(sound, ape)
            }) {
                assertThat(id(tagged)).isEqualTo(id(sound));
                assertThat(hash(tagged)).isEqualTo(hash(sound));
            }
        }
    }

    @Test
    void anMp3TaggedByAnotherProgramKeepsBoth() throws Exception {
        var sound = Desk.second(Format.MP3);
        var tag = new ID3v24Tag();
        tag.setTitle("달의 노래");
        tag.setAlbumImage(new byte[20_000], "image/png");
        var mp3 = new Mp3File(desk.put("bare.mp3", sound));
        mp3.setId3v2Tag(tag);
        mp3.save(dir.resolve("tagged.mp3").toString());
        var tagged = Files.readAllBytes(dir.resolve("tagged.mp3"));
        assertThat(tagged.length).isGreaterThan(sound.length + 20_000);
        assertThat(id(tagged)).isEqualTo(id(sound));
        assertThat(hash(tagged)).isEqualTo(hash(sound));
    }

    @Test
    void aFlacWithNewBlocksKeepsBoth() throws Exception {
        var plain = Desk.second(Format.FLAC);
        var more = Flac.with(
                plain,
                Flac.block(6, false, 59 + 9_000 - 13, Flac.picture(3, new byte[9_000])),
                Flac.block(1, true, 777, new byte[777]));
        assertThat(id(more)).isEqualTo(id(plain));
        assertThat(hash(more)).isEqualTo(hash(plain));
    }

    @Test
    void anM4aWhoseTagsStandBeforeTheSoundKeepsBoth() throws Exception {
        var plain = Desk.second(Format.AAC);
        int mdat = Desk.find(plain, Desk.latin1("mdat")) - 4;
        int moov = Desk.find(plain, Desk.latin1("moov")) - 4;
        var turned = Desk.join(
                Arrays.copyOf(plain, mdat),
                Boxes.box("free", new byte[9_000]),
                Arrays.copyOfRange(plain, moov, plain.length),
                Arrays.copyOfRange(plain, mdat, moov));
        assertThat(id(turned)).isEqualTo(id(plain));
        assertThat(hash(turned)).isEqualTo(hash(plain));
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void otherSoundGivesOtherIds(Format format) throws Exception {
        int rateHz = Encoded.rateHz(format);
        var one = Encoded.bytes(format, Desk.noise(rateHz, 1), Map.of());
        var other = Encoded.bytes(format, Desk.noise(rateHz, 2), Map.of());
        assertThat(id(one)).isNotEqualTo(id(other));
        assertThat(hash(one)).isNotEqualTo(hash(other));
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void filesThatShareAnIdButDifferAreToldApartByTheirHash(Format format) throws Exception {
        var one = Encoded.bytes(format, Desk.noise(6 * Encoded.rateHz(format), 1), Map.of());
        var other = one.clone();
        // Between the sampled blocks: a third into the file.
        other[one.length / 3] ^= 0x10;
        assertThat(id(other)).isEqualTo(id(one));
        assertThat(hash(other)).isNotEqualTo(hash(one));
    }
}
