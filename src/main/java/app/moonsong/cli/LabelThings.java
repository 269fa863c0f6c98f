package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that says a word or stars of tracks and files, or only tries what would be done. */
abstract class LabelThings implements Command {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WHAT", descriptionKey = "label.what")
    private List<String> what = List.of();

    @Option(names = "--dry-run", descriptionKey = "label.dry-run")
    private boolean dryRun;

    /** Does something with all of them, or only says what would be done; with none when one of them is not there. */
    final Exit with(Session session, Labels labels, String said, Consumer<List<List<Subject>>> change) {
        var things = of(session, labels);
        if (things.isEmpty()) {
            return Exit.FAILED;
        }
        if (!dryRun) {
            change.accept(things.get());
        }
        var marked = labels.marked();
        for (int i = 0; i < what.size(); i++) {
            var now = Labels.together(things.get().get(i), marked);
            var thing = what.get(i);
            if (session.json()) {
                Json.line(session.out(), json -> json.text("what", thing)
                        .texts("labels", now.labels())
                        .decimal("stars", now.halfStars() / 2.0));
            }
        }
        session.say(dryRun ? "label.would" : "label.done", said, what.size());
        return Exit.DONE;
    }

    private Optional<List<List<Subject>>> of(Session session, Labels labels) {
        var things = new ArrayList<List<Subject>>();
        for (var thing : what) {
            var subjects = TrackId.parse(thing)
                    .map(labels::of)
                    .filter(s -> !s.isEmpty())
                    .orElseGet(() -> labels.of(Path.of(thing)));
            if (subjects.isEmpty()) {
                session.say("label.nothing-such", thing);
                return Optional.empty();
            }
            things.add(subjects);
        }
        return Optional.of(things);
    }
}
