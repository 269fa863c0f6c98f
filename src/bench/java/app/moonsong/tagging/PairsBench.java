package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Files before and after random edits, for a reader that is not ours: {@code PairsBench FOLDER COUNT OUT EXTENSION...}
 * writes {@code 17.before.mp3} and {@code 17.after.mp3} into OUT, and into {@code changed.tsv} the keys of the frames
 * that were meant to change; {@code src/bench/frames.py OUT} compares the others.
 */
final class PairsBench {
    private static final List<TagField> FIELDS = List.of(
            TagField.TITLE, TagField.ARTIST, TagField.ALBUM, TagField.COMPOSER, TagField.TRACK, TagField.GENRE);

    private PairsBench() {}

    public static void main(String[] args) throws IOException {
        var out = Files.createDirectories(Path.of(args[2]));
        var changed = new ArrayList<String>();
        for (var kind : Arrays.asList(args).subList(3, args.length)) {
            List<Path> files;
            try (var all = Files.list(Path.of(args[0]))) {
                files = all.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith("." + kind))
                        .sorted()
                        .toList();
            }
            for (int seed = 0; seed < Integer.parseInt(args[1]); seed++) {
                edit(files.get(seed % files.size()), out, kind, changed, new Random(seed));
            }
        }
        Files.write(out.resolve("changed.tsv"), changed);
        System.out.println(changed.size() + " pairs");
    }

    private static void edit(Path original, Path out, String kind, List<String> changed, Random random)
            throws IOException {
        var name = Integer.toString(changed.size());
        var bytes = Files.readAllBytes(original);
        var after = Files.write(out.resolve(name + ".after." + kind), bytes);
        var tagger = new Tagger();
        if (tagger.plan(after, edit(random), WriteOptions.CAREFUL) instanceof Plan.Rewrite plan
                && tagger.write(plan, WriteOptions.CAREFUL) instanceof Outcome.Written) {
            Files.write(out.resolve(name + ".before." + kind), bytes);
            changed.add(plan.changes().stream().map(FrameChange::key).collect(Collectors.joining("\t")));
        } else {
            Files.delete(after);
        }
    }

    private static TagEdit edit(Random random) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        for (int i = random.nextInt(3); i >= 0; i--) {
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            fields.put(
                    field,
                    field == TagField.TRACK
                            ? List.of(Integer.toString(random.nextInt(1, 99)))
                            : random.nextInt(5) == 0 ? List.of() : List.of("달의 노래 " + random.nextInt()));
        }
        return TagEdit.of(fields);
    }
}
