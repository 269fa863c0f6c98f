package app.moonsong.cli;

import app.moonsong.library.Progress;
import app.moonsong.library.tagging.Knowledge;
import app.moonsong.library.tagging.TagReading;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag apply WHAT...}: writes what the tracklists know of the files that were identified. */
@picocli.CommandLine.Command(name = "apply")
final class TagApply implements Command {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Mixin
    private TagWrite write = new TagWrite();

    @Mixin
    private TagFields fields = new TagFields();

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "tag.language")
    private Optional<String> language = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        var chosen = fields.of(session, Knowledge.FIELDS);
        if (chosen.isEmpty()) {
            return Exit.WRONG_USAGE;
        }
        var files = choice.files(session);
        if (files.isEmpty()) {
            return Exit.FAILED;
        }
        var tagged = TagReading.of(files, Progress.NONE);
        var edits = new Knowledge(session.library(), chosen.get(), language).edits(tagged);
        int unknown = files.size() - edits.size();
        if (unknown > 0) {
            session.say("tag.not-identified", unknown);
        }
        var exit = edits.isEmpty() ? Exit.DONE : write.run(session, edits);
        return unknown > 0 ? exit.and(Exit.LEFT_OVER) : exit;
    }
}
