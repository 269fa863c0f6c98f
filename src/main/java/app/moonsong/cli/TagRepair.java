package app.moonsong.cli;

import app.moonsong.tagging.tools.Repair;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tag repair WHAT...}: writes as Unicode what was written in another encoding. */
@picocli.CommandLine.Command(name = "repair")
final class TagRepair implements Command {
    @Mixin
    private TagToolRun tools = new TagToolRun();

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "tag.encoding")
    private Optional<Repair.Encoding> encoding = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        return tools.run(session, new Repair(encoding));
    }
}
