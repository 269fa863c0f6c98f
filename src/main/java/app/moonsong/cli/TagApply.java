package app.moonsong.cli;

import app.moonsong.audio.TagField;
import app.moonsong.library.HeldFile;
import app.moonsong.library.tagging.Knowledge;
import app.moonsong.tagging.FieldChange;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag apply WHAT...}: writes what the tracklists know of the files that were identified. */
@picocli.CommandLine.Command(name = "apply")
final class TagApply implements Command {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Mixin
    private TagWrite write = new TagWrite();

    @Option(names = "--fields", paramLabel = "NAME", split = ",", descriptionKey = "tag.fields")
    private List<String> names = List.of();

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "tag.language")
    private Optional<String> language = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        Set<TagField> fields = names.isEmpty() ? Knowledge.FIELDS : EnumSet.noneOf(TagField.class);
        for (var name : names) {
            var field = FieldChange.named(name).filter(Knowledge.FIELDS::contains);
            if (field.isEmpty()) {
                return session.wrong("tag.unknown-field", name);
            }
            fields.add(field.get());
        }
        var files = choice.files(session);
        if (files.isEmpty()) {
            return Exit.FAILED;
        }
        List<HeldFile> held = files.stream()
                .map(f -> session.library().match(f))
                .flatMap(Optional::stream)
                .toList();
        var edits = new Knowledge(session.library(), fields, language).edits(held);
        int unknown = files.size() - edits.size();
        if (unknown > 0) {
            session.say("tag.not-identified", unknown);
        }
        var exit = edits.isEmpty() ? Exit.DONE : write.run(session, edits);
        return unknown > 0 ? exit.and(Exit.LEFT_OVER) : exit;
    }
}
