package app.moonsong.tagging.tools;

import app.moonsong.audio.TagField;
import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes tags from the names of files and of their folders: what {@code tag rename} does, the other way round. */
public record NameReading(NamePattern pattern) implements TagTool {
    @Override
    public Map<Path, TagEdit> edits(List<Tagged> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            pattern.read(file.file()).ifPresent(said -> {
                var fields = new EnumMap<TagField, List<String>>(TagField.class);
                said.forEach((field, value) -> fields.put(field, List.of(value)));
                edits.put(file.file(), TagEdit.of(fields));
            });
        }
        return edits;
    }
}
