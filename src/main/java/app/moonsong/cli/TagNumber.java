package app.moonsong.cli;

import app.moonsong.tagging.tools.Numbering;
import java.io.IOException;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag number WHAT...}: numbers files in the order they are given. */
@picocli.CommandLine.Command(name = "number")
final class TagNumber implements Command {
    @Mixin
    private TagToolRun tools = new TagToolRun();

    @Option(names = "--from", paramLabel = "N", descriptionKey = "tag.from")
    private int from = 1;

    @Option(names = "--no-total", descriptionKey = "tag.no-total")
    private boolean noTotal;

    @Option(names = "--by-folder", descriptionKey = "tag.by-folder")
    private boolean byFolder;

    @Option(names = "--disc", paramLabel = "N", descriptionKey = "tag.disc")
    private int disc;

    @Option(names = "--discs", paramLabel = "N", descriptionKey = "tag.discs")
    private int discs;

    @Override
    public Exit run(Session session) throws IOException {
        if (from < 1 || disc < 0 || discs < 0) {
            return session.wrong("tag.bad-number");
        }
        return tools.run(session, new Numbering(from, !noTotal, byFolder, given(disc), given(discs)));
    }

    private static OptionalInt given(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
