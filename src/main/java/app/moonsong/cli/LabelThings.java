package app.moonsong.cli;

import app.moonsong.cli.LabelChoice.Thing;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Marked;
import app.moonsong.library.labels.Subject;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.WriteOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that says a word or stars of tracks and files, into their files too when asked, or only tries it. */
abstract class LabelThings implements Command {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHAT", descriptionKey = "label.what")
    private List<String> what = List.of();

    @Option(names = "--dry-run", descriptionKey = "label.dry-run")
    private boolean dryRun;

    @Option(names = "--write", descriptionKey = "label.write")
    private boolean write;

    /**
     * Does something with all of them, or only says what would be done; with none when one of them is not there.
     *
     * @param said what is said of them
     * @param written what a file of them is to say, of what the listener and the file say of it
     */
    final Exit with(
            Session session,
            String said,
            Consumer<List<List<Subject>>> change,
            BiFunction<Marked, Marked, TagEdit> written) {
        var things = new LabelChoice(session).of(what);
        if (things.isEmpty()) {
            return Exit.FAILED;
        }
        if (!dryRun) {
            change.accept(things.stream().map(Thing::subjects).toList());
        }
        var marked = new Labels(session.library()).marked();
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var thing : things) {
            var now = Labels.together(thing.subjects(), marked);
            print(session, thing, now);
            thing.files().forEach(f -> edits.put(f.path(), written.apply(now, Marked.by(f))));
        }
        session.say(dryRun ? "label.would" : "label.done", said, things.size());
        return write ? write(session, edits) : Exit.DONE;
    }

    static void print(Session session, Thing thing, Marked now) {
        if (session.json()) {
            Json.line(session.out(), json -> json.text("what", thing.name())
                    .texts("labels", now.labels())
                    .decimal("stars", now.halfStars() / 2.0));
        }
    }

    private Exit write(Session session, Map<Path, TagEdit> edits) {
        if (edits.isEmpty()) {
            session.say("label.no-file");
            return Exit.LEFT_OVER;
        }
        return TagWrite.run(session, edits, WriteOptions.CAREFUL, dryRun);
    }
}
