package app.moonsong.tagging.tools;

import app.moonsong.audio.TagField;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Numbers files as they follow each other.
 *
 * @param first the number of the first, from 1
 * @param total whether each says how many there are
 * @param byFolder whether every folder begins anew
 * @param disc of all; empty to leave that as it is
 * @param discs how many there are; empty to leave that as it is
 */
public record Numbering(int first, boolean total, boolean byFolder, OptionalInt disc, OptionalInt discs)
        implements TagTool {
    public static final Numbering PLAIN = new Numbering(1, true, false, OptionalInt.empty(), OptionalInt.empty());

    public Numbering {
        if (first < 1) {
            throw new IllegalArgumentException("tracks are numbered from 1, not from " + first);
        }
    }

    @Override
    public Map<Path, TagEdit> edits(List<Tagged> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        var last = new HashMap<Path, Integer>();
        files.forEach(f -> last.merge(group(f), first, (n, _) -> n + 1));
        var next = new HashMap<Path, Integer>();
        for (var file : files) {
            int number = next.merge(group(file), first, (n, _) -> n + 1);
            edits.put(file.file(), edit(number, Objects.requireNonNull(last.get(group(file)))));
        }
        return edits;
    }

    private Path group(Tagged file) {
        return byFolder ? file.file().resolveSibling("") : Path.of("");
    }

    private TagEdit edit(int number, int last) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        put(fields, TagField.TRACK, OptionalInt.of(number));
        put(fields, TagField.TRACK_TOTAL, total ? OptionalInt.of(last) : OptionalInt.empty());
        put(fields, TagField.DISC, disc);
        put(fields, TagField.DISC_TOTAL, discs);
        return TagEdit.of(fields);
    }

    private static void put(Map<TagField, List<String>> fields, TagField field, OptionalInt number) {
        number.ifPresent(n -> fields.put(field, List.of(Integer.toString(n))));
    }
}
