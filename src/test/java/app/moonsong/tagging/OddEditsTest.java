package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits drawn by lot, over whole files and over files with bytes drawn by lot. */
class OddEditsTest {
    private static final Map<String, String> TAGS =
            Map.of("title", "Old", "artist", "Arcade Fire", "track", "3/13", "comment", "Ünïcode 달");
    private static final List<String> TEXTS =
            List.of("Song on the Beach", "달의 노래", "Été", "月の歌 🌙", "a = b; c", "", "x".repeat(3_000));
    private static final int EDITS = 60;
    private static final int MUTATIONS = 150;
    /** Bytes drawn by lot fall into the head, where the tags are. */
    private static final int HEAD = 3_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(11);

    private TagEdit edit() {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        for (int i = random.nextInt(4); i >= 0; i--) {
            var text = TEXTS.get(random.nextInt(TEXTS.size()));
            switch (random.nextInt(8)) {
                case 0 -> fields.put(TagField.TITLE, List.of(text));
                case 1 -> fields.put(TagField.ARTIST, List.of(text, "Karen O"));
                case 2 -> fields.put(TagField.ALBUM_ARTIST, List.of(text));
                case 3 -> fields.put(TagField.COMMENT, List.of(text));
                case 4 -> fields.put(TagField.TRACK, List.of(Integer.toString(random.nextInt(1, 99))));
                case 5 -> fields.put(TagField.DISC_TOTAL, List.of(Integer.toString(random.nextInt(1, 9))));
                case 6 -> fields.put(TagField.COMPILATION, List.of("1"));
                default -> fields.put(TagField.DATE, List.of("2013-12-18"));
            }
        }
        var free = random.nextBoolean() ? Map.of("MOOD", List.of("rain")) : Map.<String, List<String>>of();
        return new TagEdit(fields, free, picture());
    }

    private PictureEdit picture() {
        var image = new byte[random.nextInt(1, 100_000)];
        random.nextBytes(image);
        return switch (random.nextInt(8)) {
            case 0 -> new PictureEdit.Replace(new Picture("image/jpeg", Bytes.over(image)));
            case 1 -> new PictureEdit.Remove();
            default -> new PictureEdit.Keep();
        };
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void whatIsNotEditedStaysToTheByteAndAllIsTakenBack(Format format) throws IOException {
        var file = Sample.in(folder, format, TAGS);
        var sound = AudioHash.of(file);
        var done = new ArrayList<Plan.Rewrite>();
        var before = Sample.frames(file);
        for (int i = 0; i < EDITS; i++) {
            var then = Sample.frames(file);
            if (new Tagger().plan(file, edit(), Sample.CAREFUL) instanceof Plan.Rewrite plan) {
                assertThat(new Tagger().write(plan, Sample.CAREFUL)).isEqualTo(new Outcome.Written(file));
                done.add(plan);
                assertThat(untouched(Sample.frames(file), plan)).isEqualTo(untouched(then, plan));
            }
        }
        assertThat(done).hasSizeGreaterThan(EDITS / 2);
        for (var plan : done.reversed()) {
            assertThat(new Tagger().write(Plan.Rewrite.back(file, plan.changes()), Sample.CAREFUL))
                    .isEqualTo(new Outcome.Written(file));
        }
        assertThat(Sample.frames(file)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(AudioHash.of(file)).isEqualTo(sound);
    }

    private static List<Frame> untouched(List<Frame> frames, Plan.Rewrite plan) {
        var keys = new HashSet<String>();
        plan.changes().forEach(c -> keys.add(c.key()));
        return frames.stream().filter(f -> !keys.contains(f.key())).toList();
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void aFileOfOddBytesIsWrittenWholeOrLeftAsItIs(Format format) throws IOException {
        var whole = Files.readAllBytes(Sample.in(folder, format, TAGS));
        int left = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var odd = mutated(whole);
            var file = Files.write(folder.resolve("odd"), odd);
            switch (Sample.edit(file, edit())) {
                case Outcome.Written w -> assertThat(new Tagger().look(file)).isInstanceOf(Look.Frames.class);
                case Outcome.Unchanged u -> assertThat(Files.readAllBytes(file)).isEqualTo(odd);
                case Outcome.Left l -> {
                    assertThat(Files.readAllBytes(file)).isEqualTo(odd);
                    left++;
                }
                case Outcome.Failed f -> assertThat(Files.readAllBytes(file)).isEqualTo(odd);
            }
        }
        assertThat(left).isPositive();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** Some bytes of the head are others, or the end is missing. */
    private byte[] mutated(byte[] whole) {
        var odd = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            odd[random.nextInt(Math.min(HEAD, odd.length))] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(odd, random.nextInt(1, odd.length)) : odd;
    }
}
