package app.moonsong.cli;

import app.moonsong.tagging.tools.Replacement;
import app.moonsong.tagging.tools.TextTool;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag replace WHAT... --find TEXT --with TEXT}: finds something in fields and puts something else there. */
@picocli.CommandLine.Command(name = "replace")
final class TagReplace implements Command {
    @Mixin
    private TagToolRun tools = new TagToolRun();

    @Mixin
    private TagFields fields = new TagFields();

    @Option(names = "--find", paramLabel = "TEXT", required = true, descriptionKey = "tag.find")
    private String find = "";

    @Option(names = "--with", paramLabel = "TEXT", required = true, descriptionKey = "tag.with")
    private String with = "";

    @Option(names = "--regex", descriptionKey = "tag.regex")
    private boolean regex;

    @Option(names = "--any-case", descriptionKey = "tag.any-case")
    private boolean anyCase;

    @Option(names = "--words", descriptionKey = "tag.words")
    private boolean words;

    @Override
    public Exit run(Session session) throws IOException {
        var replacement = Replacement.of(find, with, new Replacement.Manner(regex, anyCase, words));
        if (replacement.isEmpty()) {
            return session.wrong("tag.bad-find", find, with);
        }
        var chosen = fields.of(session, TextTool.FIELDS);
        return chosen.isEmpty() ? Exit.WRONG_USAGE : tools.run(session, TextTool.of(chosen.get(), replacement.get()));
    }
}
