package app.moonsong.cli;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.search.Search;
import app.moonsong.library.tagging.Recovery;
import app.moonsong.library.tagging.Tagging;
import app.moonsong.remote.Doors;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** One run of the program: where it writes, in which language, and the library once it is needed. */
final class Session implements AutoCloseable {
    private final Outside outside;
    private final Words words;
    private final Root root;
    private Optional<Library> library = Optional.empty();
    private Optional<Tagging> tagging = Optional.empty();

    Session(Outside outside, Words words, Root root) {
        this.outside = outside;
        this.words = words;
        this.root = root;
    }

    /** Opens the library at the first call, with what an earlier run was cut off in settled; later calls return the same. */
    Library library() {
        if (library.isEmpty()) {
            var opened = Library.open(home());
            library = Optional.of(opened);
            Recovery.settle(opened);
        }
        return library.get();
    }

    /** Edits of files; made with the library at the first call. */
    Tagging tagging() {
        if (tagging.isEmpty()) {
            tagging = Optional.of(new Tagging(library()));
        }
        return tagging.get();
    }

    /** Returns what searches the library, with all in it made searchable. */
    Search search() {
        var search = new Search(library());
        search.refresh(Progress.NONE);
        return search;
    }

    Path home() {
        return root.home().orElseGet(Library::defaultHome).toAbsolutePath().normalize();
    }

    boolean json() {
        return root.json();
    }

    PrintStream out() {
        return outside.out();
    }

    PrintStream err() {
        return outside.err();
    }

    Outside outside() {
        return outside;
    }

    Words words() {
        return words;
    }

    /** Says a sentence to people. */
    void say(String key, Object... arguments) {
        out().flush();
        err().println(words.say(key, arguments));
    }

    /** Prints a sentence where the data goes: it is the answer. */
    void answer(String key, Object... arguments) {
        out().println(words.say(key, arguments));
    }

    /** Says why the command cannot go on. */
    Exit fail(String key, Object... arguments) {
        say(key, arguments);
        return Exit.FAILED;
    }

    /** Says what is wrong with the command as it was given. */
    Exit wrong(String key, Object... arguments) {
        say(key, arguments);
        return Exit.WRONG_USAGE;
    }

    /** What plays on this home hears at once what was changed. */
    @Override
    public void close() {
        if (library.isPresent()) {
            boolean changed = library.get().database().hasChanged();
            library.get().close();
            if (changed) {
                Doors.lookAgain(home());
            }
        }
    }
}
