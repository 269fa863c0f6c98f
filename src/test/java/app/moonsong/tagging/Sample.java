package app.moonsong.tagging;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Format;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import app.moonsong.demo.Encoded;
import com.mpatric.mp3agic.ID3v24Tag;
import com.mpatric.mp3agic.NotSupportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Small real files of every format, and how a test edits and reads them. */
public final class Sample {
    static final WriteOptions CAREFUL = WriteOptions.CAREFUL;
    private static final int SAMPLES = 6_000;

    private Sample() {}

    /** A file of noise with these tags, as the encoder writes them, named after its format. */
    public static Path in(Path folder, Format format, Map<String, String> tags) {
        return at(folder.resolve(format.name().toLowerCase(Locale.ROOT) + extension(format)), format, tags);
    }

    private static String extension(Format format) {
        return switch (format) {
            case AAC, ALAC -> ".m4a";
            case VORBIS -> ".ogg";
            default -> "." + format.name().toLowerCase(Locale.ROOT);
        };
    }

    public static Path at(Path file, Format format, Map<String, String> tags) {
        var random = new Random(7);
        var samples = new short[2 * SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) random.nextInt(-3000, 3000);
        }
        try {
            var sound = Encoded.bytes(format, samples, tags);
            return Files.write(file, format == Format.MP3 ? join(id3(tags), sound) : sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The encoder writes no tags into MP3; mp3agic does. */
    private static byte[] id3(Map<String, String> tags) {
        var tag = new ID3v24Tag();
        tag.setTitle(tags.get("title"));
        tag.setArtist(tags.get("artist"));
        tag.setTrack(tags.get("track"));
        try {
            return tag.toBytes();
        } catch (NotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] join(byte[]... parts) {
        return ((Piece.Made) Piece.of(parts)).bytes().toArray();
    }

    public static TagEdit title(String title) {
        return TagEdit.of(Map.of(TagField.TITLE, List.of(title)));
    }

    /** Plans and writes an edit. */
    static Outcome edit(Path file, TagEdit edit) {
        return edit(new Tagger(), file, edit);
    }

    static Outcome edit(Tagger tagger, Path file, TagEdit edit) {
        return switch (tagger.plan(file, edit, CAREFUL)) {
            case Plan.Rewrite plan -> tagger.write(plan, CAREFUL);
            case Plan.Nothing nothing -> nothing.outcome();
        };
    }

    public static AudioFile read(Path file) {
        try (var reader = new HeaderReader()) {
            return switch (reader.read(file)) {
                case Reading.Understood good -> good.file();
                case Reading.Unreadable bad -> throw new AssertionError(bad.toString());
            };
        }
    }

    public static String text(Path file, TagField field) {
        return read(file).tags().textOrEmpty(field);
    }

    public static List<Frame> frames(Path file) {
        return switch (new Tagger().look(file)) {
            case Look.Frames held -> held.frames();
            case Look.Closed closed -> throw new AssertionError(closed.toString());
        };
    }
}
