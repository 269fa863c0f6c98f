package app.moonsong.tagging.tools;

import app.moonsong.audio.LegacyText;
import app.moonsong.audio.TagField;
import app.moonsong.tagging.TagEdit;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes as Unicode what was written in another encoding and reads as accented letters in a row.
 *
 * @param encoding the one to take; empty to judge by all files of a folder
 */
public record Repair(Optional<Encoding> encoding) implements TagTool {
    /** What text may have been written in. */
    public enum Encoding {
        KOREAN("x-windows-949"),
        JAPANESE("windows-31j"),
        CYRILLIC("windows-1251"),
        CHINESE("GB18030"),
        /** Unicode that a program took for Western and wrote once more. */
        UNICODE("UTF-8");

        private final Charset charset;

        Encoding(String charset) {
            this.charset = Charset.forName(charset);
        }
    }

    @Override
    public Map<Path, TagEdit> edits(List<Tagged> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            var meant = encoding.map(e -> file.written()
                            .read(t -> LegacyText.meant(t, e.charset).orElse(t)))
                    .orElse(file.tags());
            var fields = new EnumMap<TagField, List<String>>(TagField.class);
            meant.values().forEach((field, values) -> {
                if (!values.equals(file.written().values().get(field))) {
                    fields.put(field, values);
                }
            });
            if (!fields.isEmpty()) {
                edits.put(file.file(), TagEdit.of(fields));
            }
        }
        return edits;
    }
}
