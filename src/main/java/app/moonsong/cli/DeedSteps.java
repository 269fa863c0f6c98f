package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.Deed;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what the listener said of files back, or says it again, step by step, and prints each. */
final class DeedSteps {
    private final Session session;
    private final String words;
    private final String field;
    private final Supplier<Optional<Deed>> step;

    /**
     * Makes the steps.
     *
     * @param words what its sentences begin with: {@code undo} or {@code redo}
     * @param field the JSON field that says which word it was
     */
    DeedSteps(Session session, String words, String field, Supplier<Optional<Deed>> step) {
        this.session = session;
        this.words = words;
        this.field = field;
        this.step = step;
    }

    Exit take(int count) {
        if (count < 1) {
            return session.wrong("undo.bad-count", count);
        }
        for (int i = 0; i < count; i++) {
            var deed = step.get();
            if (deed.isEmpty()) {
                session.say(words + (i == 0 ? ".nothing" : ".no-more"), i);
                return Exit.LEFT_OVER;
            }
            deed.get().words().forEach(this::print);
        }
        return Exit.DONE;
    }

    private void print(Deed.Word word) {
        var path = word.file().path();
        var verdict = word.verdict().name();
        if (session.json()) {
            Json.line(session.out(), json -> json.text("file", path.toString())
                    .text(field, verdict.toLowerCase(Locale.ROOT))
                    .text("track", word.track().map(TrackId::toString))
                    .text("title", word.track().map(_ -> word.title()))
                    .text("decision", decision(word)));
        } else {
            session.answer(words + "." + verdict, String.valueOf(path.getFileName()), word.title());
        }
    }

    /** What the file is held to be now. */
    private Optional<String> decision(Deed.Word word) {
        return session.library()
                .match(word.file().path())
                .map(h -> h.match().decision().name().toLowerCase(Locale.ROOT));
    }
}
