package app.moonsong.cli;

import app.moonsong.library.tagging.TagReading;
import app.moonsong.tagging.tools.TagTool;
import app.moonsong.tagging.tools.Tagged;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Works on files with a tool of the tag editor: what it proposes is shown, or written and kept to be taken back. */
final class TagToolRun {
    @Mixin
    private TagChoice choice = new TagChoice();

    @Mixin
    private TagWrite write = new TagWrite();

    Exit run(Session session, TagTool tool) throws IOException {
        var files = choice.files(session);
        if (files.isEmpty()) {
            return Exit.FAILED;
        }
        List<Tagged> tagged;
        try (var work = new Work(session, "tag.reading")) {
            tagged = TagReading.of(files, work);
            work.done();
            if (work.cancelled()) {
                return Exit.LEFT_OVER;
            }
        }
        var edits = tool.edits(tagged);
        if (edits.isEmpty()) {
            session.say("tag.nothing-proposed");
            return Exit.DONE;
        }
        return write.run(session, edits);
    }
}
