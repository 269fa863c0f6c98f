package app.moonsong.cli;

import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Marked;
import app.moonsong.library.labels.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code label keep WHAT...}: makes what files say the listener's own, where the listener has said nothing. */
@picocli.CommandLine.Command(name = "keep")
final class LabelKeep implements Command {
    @Parameters(arity = "1..*", paramLabel = "WHAT", descriptionKey = "label.what")
    private List<String> what = List.of();

    @Option(names = "--dry-run", descriptionKey = "label.dry-run")
    private boolean dryRun;

    @Override
    public Exit run(Session session) {
        var things = new LabelChoice(session).of(what);
        if (things.isEmpty()) {
            return Exit.FAILED;
        }
        var files = new LinkedHashMap<List<Subject>, Marked>();
        things.forEach(t -> t.files().stream().findFirst().ifPresent(f -> files.put(t.subjects(), Marked.by(f))));
        var labels = new Labels(session.library());
        var kept = dryRun ? labels.unkept(files) : labels.keep(files);
        if (session.json()) {
            things.stream()
                    .filter(t -> kept.containsKey(t.subjects()))
                    .forEach(t -> LabelThings.print(session, t, kept.getOrDefault(t.subjects(), Marked.NONE)));
        }
        var sentence = dryRun ? "label.would-keep" : "label.kept";
        session.say(kept.isEmpty() ? "label.nothing-kept" : sentence, kept.size());
        return Exit.DONE;
    }
}
