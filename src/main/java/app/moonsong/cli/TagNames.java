package app.moonsong.cli;

import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.tools.NameReading;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag names WHAT... --pattern PATTERN}: takes tags from the names of files and folders. */
@picocli.CommandLine.Command(name = "names")
final class TagNames implements Command {
    @Mixin
    private TagToolRun tools = new TagToolRun();

    @Option(names = "--pattern", paramLabel = "PATTERN", required = true, descriptionKey = "tag.pattern")
    private String pattern = "";

    @Override
    public Exit run(Session session) throws IOException {
        var understood = NamePattern.of(pattern);
        return understood.isEmpty()
                ? session.wrong("tag.bad-pattern", pattern, String.join(", ", NamePattern.fields()))
                : tools.run(session, new NameReading(understood.get()));
    }
}
