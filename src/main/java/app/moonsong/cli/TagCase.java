package app.moonsong.cli;

import app.moonsong.tagging.tools.Letters;
import app.moonsong.tagging.tools.TextTool;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag case WHAT... --to title,trim}: capitals, widths and spaces of fields. */
@picocli.CommandLine.Command(name = "case")
final class TagCase implements Command {
    @Mixin
    private TagToolRun tools = new TagToolRun();

    @Mixin
    private TagFields fields = new TagFields();

    @Option(
            names = "--to",
            paramLabel = "HOW",
            split = ",",
            required = true,
            converter = LettersName.class,
            descriptionKey = "tag.to")
    private List<Letters> letters = List.of();

    @Override
    public Exit run(Session session) throws IOException {
        var chosen = fields.of(session, TextTool.FIELDS);
        return chosen.isEmpty() ? Exit.WRONG_USAGE : tools.run(session, TextTool.of(chosen.get(), letters));
    }
}
