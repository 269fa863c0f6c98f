package app.moonsong.cli;

import app.moonsong.tagging.FieldName;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.TagEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag set WHAT... --field NAME=VALUE}: writes fields, or takes them out. */
@picocli.CommandLine.Command(name = "set")
final class TagSet implements Command {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Mixin
    private TagWrite write = new TagWrite();

    @Option(
            names = {"-f", "--field"},
            paramLabel = "NAME=VALUE",
            descriptionKey = "tag.field")
    private List<String> assignments = List.of();

    @Option(names = "--picture", paramLabel = "IMAGE", descriptionKey = "tag.picture")
    private Optional<Path> picture = Optional.empty();

    @Option(names = "--no-picture", descriptionKey = "tag.no-picture")
    private boolean noPicture;

    @Override
    public Exit run(Session session) throws IOException {
        var fields = new LinkedHashMap<FieldName, List<String>>();
        for (var assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                return session.wrong("tag.bad-field", assignment);
            }
            assign(fields, FieldName.of(assignment.substring(0, equals)), assignment.substring(equals + 1));
        }
        var images = image(session);
        if (images.isEmpty()) {
            return Exit.FAILED;
        }
        var edit = TagEdit.named(fields).with(images.get());
        if (edit.isNone()) {
            return session.wrong("tag.no-field");
        }
        var edits = new LinkedHashMap<Path, TagEdit>();
        choice.files(session).forEach(file -> edits.put(file, edit));
        return edits.isEmpty() ? Exit.FAILED : write.run(session, edits);
    }

    /** A name that was given before gets one more value; without a value it is taken out. */
    private static void assign(Map<FieldName, List<String>> fields, FieldName name, String value) {
        var values = fields.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!value.isBlank()) {
            values.add(value);
        }
    }

    private Optional<PictureEdit> image(Session session) throws IOException {
        if (picture.isEmpty()) {
            return Optional.of(noPicture ? new PictureEdit.Remove() : new PictureEdit.Keep());
        }
        if (Files.size(picture.get()) > Picture.LARGEST_BYTES) {
            session.say("tag.bad-picture", picture.get());
            return Optional.empty();
        }
        var image = Picture.of(Files.readAllBytes(picture.get()));
        if (image.isEmpty()) {
            session.say("tag.bad-picture", picture.get());
        }
        return image.map(PictureEdit.Replace::new);
    }
}
