package app.moonsong.library.tagging;

import app.moonsong.library.Progress;
import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.Frame;
import app.moonsong.tagging.Look;
import app.moonsong.tagging.Tagger;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every frame of some files that says none of the fields that the program knows. */
public final class FreeFields {
    private final Map<String, Gathered> gathered = new TreeMap<>();
    private int files;

    private FreeFields() {}

    /** One field while files are looked at. */
    private static final class Gathered {
        private final Set<List<String>> values = new LinkedHashSet<>();
        private boolean isText = true;
        private long bytes;
        private int files;
    }

    /** Reads files themselves; one that cannot be written says nothing. Cancelled, it tells of those read so far. */
    public static List<FreeField> of(List<Path> files, Progress progress) {
        var fields = new FreeFields();
        var tagger = new Tagger();
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            progress.at(i, files.size(), String.valueOf(files.get(i).getFileName()));
            if (tagger.look(files.get(i)) instanceof Look.Frames held) {
                fields.add(held.frames());
            }
        }
        return fields.all();
    }

    private void add(List<Frame> frames) {
        files++;
        var named = new TreeMap<String, List<Frame>>();
        for (var frame : frames) {
            if (!frame.isCopy()
                    && !frame.isCover()
                    && FieldName.ofKey(frame.key()) instanceof FieldName.Free(var name)
                    && !name.isEmpty()) {
                named.merge(name, List.of(frame), FreeFields::joined);
            }
        }
        named.forEach((name, said) -> add(gathered.computeIfAbsent(name, _ -> new Gathered()), said));
    }

    private static void add(Gathered field, List<Frame> said) {
        field.files++;
        field.values.add(said.stream().flatMap(f -> f.values().stream()).toList());
        field.isText &= said.stream().noneMatch(f -> f.values().isEmpty());
        field.bytes += said.stream().mapToLong(f -> f.stored().length()).sum();
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private List<FreeField> all() {
        return gathered.entrySet().stream()
                .map(e -> field(e.getKey(), e.getValue()))
                .toList();
    }

    private FreeField field(String name, Gathered field) {
        if (field.files < files) {
            field.values.add(List.of());
        }
        return new FreeField(name, List.copyOf(field.values), field.isText, field.bytes);
    }
}
