package app.moonsong.tagging;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random edits, each undone, over copies of odd files: {@code EditsBench FOLDER EDITS [EXTENSION...]}. Prints for each
 * kind of file how many edits were written, left and refused, and each file that was harmed.
 */
final class EditsBench {
    private static final List<TagField> FIELDS = List.of(
            TagField.TITLE,
            TagField.ARTIST,
            TagField.ALBUM_ARTIST,
            TagField.ALBUM,
            TagField.COMPOSER,
            TagField.TRACK,
            TagField.TRACK_TOTAL,
            TagField.DISC,
            TagField.DATE,
            TagField.GENRE,
            TagField.COMMENT,
            TagField.COMPILATION,
            TagField.MUSICBRAINZ_RECORDING);
    private static final List<String> TEXTS = List.of("Song on the Beach", "달의 노래", "Été", "月の歌 🌙", "a = b; c", "");

    private final Random random = new Random(7);
    private final Tagger tagger = new Tagger();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int harmed;

    public static void main(String[] args) throws IOException {
        var bench = new EditsBench();
        var wanted = Arrays.asList(args).subList(2, args.length);
        bench.run(Path.of(args[0]), Integer.parseInt(args[1]), wanted);
    }

    private void run(Path folder, int edits, List<String> wanted) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(f -> wanted.isEmpty() || wanted.contains(kind(f))).sorted().toList();
        }
        var desk = Files.createTempDirectory("edits");
        for (int i = 0; i < edits; i++) {
            var original = files.get(i % files.size());
            var copy = desk.resolve(String.valueOf(original.getFileName()));
            Files.write(copy, Files.readAllBytes(original));
            var result = one(copy, random.nextInt(10) == 0);
            counts.computeIfAbsent(kind(original), k -> new TreeMap<>()).merge(result, 1, Integer::sum);
            if (result.startsWith("HARMED") || result.startsWith("Failed")) {
                harmed++;
                System.out.println(original.getFileName() + " " + result);
            }
            Files.delete(copy);
        }
        counts.forEach((kind, results) -> System.out.println(kind + " " + results));
        System.out.println("harmed or failed: " + harmed);
    }

    private String one(Path file, boolean picture) throws IOException {
        var bytes = Files.readAllBytes(file);
        var plan = tagger.plan(file, edit(picture), new WriteOptions(true, false, false));
        if (!(plan instanceof Plan.Rewrite rewrite)) {
            var outcome = ((Plan.Nothing) plan).outcome();
            return unharmed(file, bytes, name(outcome));
        }
        var before = tagger.look(file);
        var outcome = tagger.write(rewrite, new WriteOptions(true, false, false));
        if (!(outcome instanceof Outcome.Written)) {
            return unharmed(file, bytes, name(outcome));
        }
        var old = Files.write(file.resolveSibling("old"), bytes);
        if (!AudioHash.same(old, file)) {
            return "HARMED audio";
        }
        var back = tagger.write(Plan.Rewrite.back(file, rewrite.changes()), WriteOptions.CAREFUL);
        boolean same = tagger.look(file) instanceof Look.Frames now
                && before instanceof Look.Frames then
                && sorted(now.frames()).equals(sorted(then.frames()));
        return back instanceof Outcome.Written && same ? "written and undone" : "HARMED undo " + name(back);
    }

    private static List<String> sorted(List<Frame> frames) {
        return frames.stream().map(f -> f.key() + f.stored().hash()).sorted().toList();
    }

    private static String unharmed(Path file, byte[] bytes, String result) throws IOException {
        return Arrays.equals(bytes, Files.readAllBytes(file)) ? result : "HARMED " + result;
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written w -> "written";
            case Outcome.Unchanged u -> "unchanged";
            case Outcome.Left left -> "left " + left.reason() + " " + left.detail().replaceAll("\\d+", "N");
            case Outcome.Failed failed -> "Failed " + failed.reason() + " " + failed.detail();
        };
    }

    private TagEdit edit(boolean picture) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        for (int i = random.nextInt(4); i >= 0; i--) {
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            fields.put(field, values(field));
        }
        var edit = TagEdit.of(fields);
        var image = new byte[1 + random.nextInt(200_000)];
        random.nextBytes(image);
        return picture ? edit.with(new PictureEdit.Replace(new Picture("image/png", Bytes.over(image)))) : edit;
    }

    private List<String> values(TagField field) {
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        return switch (field) {
            case TRACK, TRACK_TOTAL, DISC -> List.of(Integer.toString(random.nextInt(1, 99)));
            case DATE -> List.of("2013-12-18");
            case COMPILATION -> List.of(random.nextBoolean() ? "1" : "0");
            case ARTIST, COMPOSER -> random.nextBoolean() ? List.of(text, "Arcade Fire") : List.of(text);
            default -> List.of(text);
        };
    }

    private static String kind(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
