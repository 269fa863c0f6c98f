package app.moonsong.cli;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.tagging.FieldChange;
import app.moonsong.tagging.Frame;
import app.moonsong.tagging.Look;
import app.moonsong.tagging.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** {@code tag show WHAT...}: what files say of themselves, field by field and frame by frame. */
@picocli.CommandLine.Command(name = "show")
final class TagShow implements Command {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Override
    public Exit run(Session session) throws IOException {
        var files = choice.files(session);
        var exit = files.isEmpty() ? Exit.FAILED : Exit.DONE;
        for (var file : files) {
            exit = exit.and(show(session, file));
        }
        return exit;
    }

    private static Exit show(Session session, Path file) {
        try (var reader = new HeaderReader()) {
            var reading = reader.read(file);
            if (reading instanceof Reading.Unreadable bad) {
                session.say(
                        "tag.unreadable",
                        file,
                        session.words().say("unreadable." + bad.reason().name(), bad.detail()));
                return Exit.LEFT_OVER;
            }
            var frames = frames(file);
            if (session.json()) {
                json(session, file, ((Reading.Understood) reading), frames);
            } else {
                print(session, file, ((Reading.Understood) reading).file().tags(), frames);
            }
            return Exit.DONE;
        }
    }

    private static List<Frame> frames(Path file) {
        return switch (new Tagger().look(file)) {
            case Look.Frames held -> held.frames();
            case Look.Closed closed -> List.of();
        };
    }

    private static void print(Session session, Path file, Tags tags, List<Frame> frames) {
        session.out().println(Shown.text(file.toString()));
        var table = new Table();
        tags.values().forEach((field, values) -> table.row(FieldChange.name(field), String.join("; ", values)));
        for (var frame : frames) {
            table.row(
                    "[" + frame.key() + "]",
                    frame.values().isEmpty()
                            ? session.words().say("tag.bytes", frame.stored().length())
                            : String.join("; ", frame.values()));
        }
        table.print(session.out(), "  ");
    }

    private static void json(Session session, Path file, Reading.Understood reading, List<Frame> frames) {
        var audio = reading.file();
        Json.line(session.out(), json -> json.text("file", file.toString())
                .text("format", audio.sound().format().name().toLowerCase(Locale.ROOT))
                .object("tags", Optional.of(audio.tags()), TagShow::json)
                .number("lengthMs", audio.sound().length().toMillis())
                .list("frames", frames, (to, frame) -> to.text("id", frame.key())
                        .text(
                                "text",
                                frame.values().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(String.join("; ", frame.values())))
                        .number("bytes", frame.stored().length())));
    }

    private static void json(Json json, Tags tags) {
        for (var field : TagField.values()) {
            json.text(FieldChange.name(field), tags.text(field));
        }
    }
}
