package app.moonsong.desktop.model;

import app.moonsong.draft.Draft;
import app.moonsong.draft.DraftFilm;
import app.moonsong.draft.DraftReading;
import app.moonsong.draft.Drafts;
import app.moonsong.draft.KnownTracks;
import app.moonsong.draft.TaggedFiles;
import app.moonsong.film.Film;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistReading;
import app.moonsong.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A tracklist in the making: what was given, what was understood, and what the listener corrected. */
public final class Drafting {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final List<String> LISTS = List.of(".csv", ".txt", ".cue", ".json", ".html", ".htm", ".md");

    private final Library library;
    private final Background background;
    private final Latest latest;
    private final Runnable saved;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final Deque<Draft> before = new ArrayDeque<>();
    private final Deque<Draft> after = new ArrayDeque<>();
    private final Map<TracklistColumn, String> said = new EnumMap<>(TracklistColumn.class);
    private Draft asRead = Draft.EMPTY;
    private boolean ownText;
    /** Whether the text waits to be read: another question before the answer would make the reading void. */
    private boolean reading;

    Drafting(Library library, Background background, Runnable saved) {
        this.library = library;
        this.background = background;
        this.latest = new Latest(background);
        this.saved = saved;
        text.subscribe((_, _) -> {
            if (!ownText) {
                read();
            }
        });
    }

    /**
     * How far it is.
     *
     * @param complete the draft with what the film's other releases say of its tracks, as soon as that is known
     * @param problems what keeps the draft from being saved; none of an empty draft
     * @param saved the film it was saved as, until something is changed
     */
    public record State(Draft draft, Draft complete, List<TracklistProblem> problems, Optional<Film> saved) {
        static final State EMPTY = new State(Draft.EMPTY, Draft.EMPTY, List.of(), Optional.empty());

        public boolean canBeSaved() {
            return problems.isEmpty() && !draft.rows().isEmpty() && saved.isEmpty();
        }
    }

    /** Whether a file is read as a tracklist when it is dropped on the window. */
    public static boolean isList(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && LISTS.stream().anyMatch(name::endsWith);
    }

    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Reads a file that holds a tracklist. */
    public void open(Path file) {
        var words = Map.copyOf(said);
        ask(Duration.ZERO, () -> {
            var films = films();
            return read(Drafts.read(file, known(words, films)), words, films);
        });
        fill("");
    }

    /** Makes a tracklist of the tags of a folder's files. */
    public void folder(Path folder) {
        var words = Map.copyOf(said);
        ask(Duration.ZERO, () -> read(TaggedFiles.read(library.audioUnder(folder), folder.toString()), words, films()));
        fill("");
    }

    /** Takes the listener's word on the whole: film, release, year, artist, composer. */
    public void say(TracklistColumn column, String value) {
        said.put(column, value);
        boolean cutsAnew =
                column == TracklistColumn.FILM && !isCorrected() && !text.get().isBlank();
        if (cutsAnew || reading) {
            read();
        } else {
            set(state.get().draft().about(column, value));
        }
    }

    /** Changes the draft in a way that can be undone. */
    public void change(UnaryOperator<Draft> how) {
        var now = state.get().draft();
        var then = how.apply(now);
        if (!then.equals(now)) {
            before.push(now);
            after.clear();
            set(then);
        }
    }

    /** Takes the last change back: a correction, or the saving itself. */
    public void undo() {
        if (state.get().saved().isPresent()) {
            background.fetch(library::undoTracklist, _ -> {
                saved.run();
                set(state.get().draft());
            });
        } else if (!before.isEmpty()) {
            after.push(state.get().draft());
            set(before.pop());
        }
    }

    /** Makes the correction again that was taken back last. */
    public void redo() {
        if (!after.isEmpty()) {
            before.push(state.get().draft());
            set(after.pop());
        }
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    public boolean canUndo() {
        return state.get().saved().isPresent() || !before.isEmpty();
    }

    /** Forgets all of it. */
    public void clear() {
        latest.drop();
        reading = false;
        before.clear();
        after.clear();
        said.clear();
        asRead = Draft.EMPTY;
        fill("");
        state.set(State.EMPTY);
    }

    public void save() {
        var draft = state.get().draft();
        background.fetch(
                () -> {
                    var made = DraftFilm.film(draft, films(), "");
                    if (made instanceof TracklistReading.Good(var film)) {
                        library.putFilm(film);
                    }
                    return made;
                },
                made -> {
                    switch (made) {
                        case TracklistReading.Good(var film) -> {
                            state.set(new State(draft, state.get().complete(), List.of(), Optional.of(film)));
                            saved.run();
                        }
                        case TracklistReading.Bad(var problems) ->
                            state.set(new State(draft, state.get().complete(), problems, Optional.empty()));
                    }
                });
    }

    /** Reads the text. What was corrected in what it was before can be got back. */
    private void read() {
        var words = Map.copyOf(said);
        var given = text.get();
        if (isCorrected()) {
            before.push(state.get().draft());
        }
        after.clear();
        asRead = state.get().draft();
        reading = true;
        ask(PAUSE, () -> {
            var films = films();
            return given.isBlank()
                    ? checked(with(Draft.EMPTY, words), films)
                    : read(Drafts.read(given, "", known(words, films)), words, films);
        });
    }

    private boolean isCorrected() {
        return !state.get().draft().rows().equals(asRead.rows());
    }

    /** Shows a draft at once, and what is wrong with it as soon as that is known. */
    private void set(Draft draft) {
        state.set(new State(draft, draft, state.get().problems(), Optional.empty()));
        latest.ask(Duration.ZERO, () -> checked(draft, films()), state::set);
    }

    private static State read(DraftReading reading, Map<TracklistColumn, String> words, List<Film> films) {
        return switch (reading) {
            case DraftReading.Good(var draft) -> checked(with(draft, words), films);
            case DraftReading.Bad(var problems) -> {
                var none = with(Draft.EMPTY, words);
                yield new State(none, none, problems, Optional.empty());
            }
        };
    }

    private static State checked(Draft draft, List<Film> films) {
        var complete = DraftFilm.complete(draft, films);
        return draft.rows().isEmpty()
                ? new State(draft, complete, List.of(), Optional.empty())
                : switch (DraftFilm.film(draft, films, "")) {
                    case TracklistReading.Good _ -> new State(draft, complete, List.of(), Optional.empty());
                    case TracklistReading.Bad(var problems) -> new State(draft, complete, problems, Optional.empty());
                };
    }

    /** What the listener says of the whole counts before what the source says. */
    private static Draft with(Draft draft, Map<TracklistColumn, String> words) {
        var all = draft;
        for (var word : words.entrySet()) {
            all = all.about(word.getKey(), word.getValue());
        }
        return all;
    }

    private static KnownTracks known(Map<TracklistColumn, String> words, List<Film> films) {
        return DraftFilm.known(
                words.getOrDefault(TracklistColumn.FILM, ""), words.getOrDefault(TracklistColumn.RELEASE, ""), films);
    }

    private List<Film> films() {
        return library.tracklists();
    }

    private void ask(Duration pause, Callable<State> question) {
        latest.ask(pause, question, now -> {
            asRead = now.draft();
            reading = false;
            state.set(now);
        });
    }

    private void fill(String words) {
        ownText = true;
        text.set(words);
        ownText = false;
    }
}
