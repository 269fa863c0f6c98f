package app.moonsong.cli;

import app.moonsong.audio.TagField;
import app.moonsong.tagging.FieldChange;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The fields that a tag command is to keep to. */
final class TagFields {
    @Option(names = "--fields", paramLabel = "NAME", split = ",", descriptionKey = "tag.fields")
    private List<String> names = List.of();

    /** The fields that were named, all of them when none was; empty when a name is none of these, which was said. */
    Optional<Set<TagField>> of(Session session, Set<TagField> all) {
        if (names.isEmpty()) {
            return Optional.of(all);
        }
        var fields = EnumSet.noneOf(TagField.class);
        for (var name : names) {
            var field = FieldChange.named(name).filter(all::contains);
            if (field.isEmpty()) {
                session.say(
                        "tag.unknown-field",
                        name,
                        all.stream().sorted().map(FieldChange::name).collect(Collectors.joining(", ")));
                return Optional.empty();
            }
            fields.add(field.get());
        }
        return Optional.of(fields);
    }
}
