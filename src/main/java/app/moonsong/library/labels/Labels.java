package app.moonsong.library.labels;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The listener's words and stars. They are kept with the recording, so that they outlive its file; of a file that is no
 * track, with its sound. Every edit is on the disk, as a whole, when the method returns, and can be taken back.
 */
public final class Labels {
    /** Ten colors that are told apart on light and dark ground. */
    public static final List<String> COLORS = List.of(
            "#c8553d", "#3d7ec8", "#5a9e4b", "#b08a2e", "#8a5cc2", "#2f9c95", "#c25c93", "#7d7d7d", "#d1783a",
            "#5b6bbf");

    private static final String ALL = """
            SELECT name, color, (SELECT count(*) FROM labelled WHERE label = label.name) FROM label ORDER BY name
            """;

    private final Database database;

    public Labels(Library library) {
        database = library.database();
    }

    /** Every label, by name. */
    public List<Label> all() {
        return database.read(ALL, row -> new Label(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** Returns the label of this name. */
    public Optional<Label> named(String name) {
        return all().stream().filter(l -> l.name().equals(composed(name))).findFirst();
    }

    /** Returns what is said of all that anything is said of. */
    public Map<Subject, Marked> marked() {
        var labels = new HashMap<Subject, TreeSet<String>>();
        database.read("SELECT subject, label FROM labelled", row -> labels.computeIfAbsent(
                        new Subject(row.getString(1)), _ -> new TreeSet<>())
                .add(row.getString(2)));
        var marked = new HashMap<Subject, Marked>();
        labels.forEach((subject, names) -> marked.put(subject, new Marked(List.copyOf(names), 0)));
        database.read(
                "SELECT subject, half_stars FROM rating",
                row -> marked.merge(
                        new Subject(row.getString(1)),
                        new Marked(List.of(), row.getInt(2)),
                        (words, stars) -> new Marked(words.labels(), stars.halfStars())));
        return marked;
    }

    /** Puts together what is said of the subjects of one thing; of several ratings the first one's counts. */
    public static Marked together(List<Subject> subjects, Map<Subject, Marked> marked) {
        var labels = new TreeSet<String>();
        int stars = 0;
        for (var subject : subjects) {
            var said = marked.getOrDefault(subject, Marked.NONE);
            labels.addAll(said.labels());
            stars = stars == 0 ? said.halfStars() : stars;
        }
        return new Marked(List.copyOf(labels), stars);
    }

    /** Puts a label on things; one that is new gets the next of the colors. */
    public void add(String name, List<List<Subject>> things) {
        add(name, COLORS.get(all().size() % COLORS.size()), things);
    }

    /**
     * Puts a label on things; makes it if it is new.
     *
     * @param color of a new one, as {@code #rrggbb}; one that is there keeps its own
     * @param things of each its subjects; it goes to the first
     */
    public void add(String name, String color, List<List<Subject>> things) {
        var label = composed(name);
        if (label.isEmpty()) {
            throw new IllegalArgumentException("a label needs a name");
        }
        boolean isNew = named(label).isEmpty();
        edit(LabelsEdited.ADD, edit -> {
            if (isNew) {
                edit.label(label, color);
            }
            for (var subjects : things) {
                if (!subjects.isEmpty()) {
                    edit.on(label, subjects.getFirst(), true);
                }
            }
        });
    }

    /** Takes a label off things. */
    public void remove(String name, List<List<Subject>> things) {
        edit(LabelsEdited.REMOVE, edit -> {
            for (var subjects : things) {
                for (var subject : subjects) {
                    edit.on(composed(name), subject, false);
                }
            }
        });
    }

    /** Gives a label another name; false, and nothing done, when there is no such label or another has the name. */
    public boolean rename(String name, String newName) {
        var label = named(name);
        var renamed = composed(newName);
        if (label.isEmpty() || renamed.isEmpty() || named(renamed).isPresent()) {
            return false;
        }
        edit(LabelsEdited.RENAME, edit -> {
            edit.label(renamed, label.get().color());
            move(edit, label.get().name(), renamed);
        });
        return true;
    }

    /** Puts a label on all that another has, and forgets the other; false, and nothing done, unless both are there. */
    public boolean merge(String name, String into) {
        var label = named(name);
        var other = named(into);
        if (label.isEmpty() || other.isEmpty() || label.equals(other)) {
            return false;
        }
        edit(
                LabelsEdited.MERGE,
                edit -> move(edit, label.get().name(), other.get().name()));
        return true;
    }

    /** What one label is on gets another instead; the one is forgotten. */
    private void move(LabelEdit edit, String from, String to) throws SQLException {
        edit.label(from, null);
        for (var subject : subjects(from)) {
            edit.on(from, subject, false);
            edit.on(to, subject, true);
        }
    }

    /** Gives a label a color, as {@code #rrggbb}; false when there is no such label. */
    public boolean color(String name, String color) {
        var label = named(name);
        label.ifPresent(l -> edit(LabelsEdited.COLOR, edit -> edit.label(l.name(), color)));
        return label.isPresent();
    }

    /** Takes a label off everything and forgets it; false when there is no such label. */
    public boolean delete(String name) {
        var label = named(name);
        label.ifPresent(l -> {
            var subjects = subjects(l.name());
            edit(LabelsEdited.DELETE, edit -> {
                edit.label(l.name(), null);
                for (var subject : subjects) {
                    edit.on(l.name(), subject, false);
                }
            });
        });
        return label.isPresent();
    }

    private List<Subject> subjects(String label) {
        return database.read(
                "SELECT subject FROM labelled WHERE label = ?", row -> new Subject(row.getString(1)), label);
    }

    /**
     * Rates things.
     *
     * @param halfStars 1 to 10; 0 takes the stars away
     */
    public void rate(int halfStars, List<List<Subject>> things) {
        edit(LabelsEdited.RATE, edit -> {
            for (var subjects : things) {
                for (var subject : subjects) {
                    edit.rate(subject, subject.equals(subjects.getFirst()) ? halfStars : 0);
                }
            }
        });
    }

    /**
     * Makes what files say the listener's own where the listener has said nothing, so that it outlives them.
     *
     * @param files of each thing its subjects and what its file says
     * @return what was kept of each thing
     */
    public Map<List<Subject>, Marked> keep(Map<List<Subject>, Marked> files) {
        var known = new HashSet<>(all().stream().map(Label::name).toList());
        var news = unkept(files);
        if (!news.isEmpty()) {
            edit(LabelsEdited.KEEP, edit -> {
                for (var one : news.entrySet()) {
                    keep(edit, one.getKey().getFirst(), one.getValue(), known);
                }
            });
        }
        return news;
    }

    /** What {@link #keep} would keep of each thing; nothing of those of which the listener has said all. */
    public Map<List<Subject>, Marked> unkept(Map<List<Subject>, Marked> files) {
        var marked = marked();
        var news = new LinkedHashMap<List<Subject>, Marked>();
        files.forEach((subjects, file) -> {
            var more = file.beyond(together(subjects, marked));
            if (!more.equals(Marked.NONE) && !subjects.isEmpty()) {
                news.put(subjects, more);
            }
        });
        return news;
    }

    private static void keep(LabelEdit edit, Subject subject, Marked more, Set<String> known) throws SQLException {
        if (more.halfStars() > 0) {
            edit.rate(subject, more.halfStars());
        }
        for (var word : more.labels()) {
            var label = composed(word);
            if (known.add(label)) {
                edit.label(label, COLORS.get(known.size() % COLORS.size()));
            }
            edit.on(label, subject, true);
        }
    }

    /** Takes the last edit back; empty when there is none. */
    public Optional<LabelsEdited> undo() {
        return database.write(LabelEdit::undo);
    }

    /** What {@link #undo} would take back; empty when there is nothing. */
    public Optional<LabelsEdited> undoable() {
        return database.work(LabelEdit::last);
    }

    /** What {@link #redo} would make again; empty when there is nothing. */
    public Optional<LabelsEdited> redoable() {
        return database.work(LabelEdit::next);
    }

    /** Makes the edit again that was taken back last; empty when there is none, or another was made since. */
    public Optional<LabelsEdited> redo() {
        return database.write(LabelEdit::redo);
    }

    /** The part of an edit that changes rows. */
    private interface Change {
        void make(LabelEdit edit) throws SQLException;
    }

    private void edit(LabelsEdited kind, Change change) {
        database.write(connection -> {
            change.make(LabelEdit.begin(connection, kind));
            return kind;
        });
    }

    /** Names are compared, so they are kept in one form. */
    static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
