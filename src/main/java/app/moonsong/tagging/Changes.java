package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Turns the listener's edit into changes of a tag's frames. */
final class Changes {
    private final Dialect dialect;
    private final List<Frame> frames;
    private final TagEdit edit;
    private final List<FrameChange> changes = new ArrayList<>();

    private Changes(Dialect dialect, List<Frame> frames, TagEdit edit) {
        this.dialect = dialect;
        this.frames = frames;
        this.edit = edit;
    }

    static List<FrameChange> of(Dialect dialect, List<Frame> frames, TagEdit edit) throws IOException {
        var changes = new Changes(dialect, frames, edit);
        changes.fields();
        changes.numbers(TagField.TRACK, TagField.TRACK_TOTAL);
        changes.numbers(TagField.DISC, TagField.DISC_TOTAL);
        for (var free : edit.free().entrySet()) {
            changes.free(free.getKey(), free.getValue());
        }
        changes.pictures();
        return changes.changes;
    }

    private void fields() throws IOException {
        for (var field : edit.fields().entrySet()) {
            switch (field.getKey()) {
                case TRACK, TRACK_TOTAL, DISC, DISC_TOTAL -> {}
                case RATING -> rating(field.getValue());
                default -> say(field.getKey(), field.getValue());
            }
        }
    }

    /** Writes a field by its own key and takes away what else would say it. */
    private void say(TagField field, List<String> values) throws IOException {
        say(dialect.keys().getOrDefault(field, List.of()), values);
    }

    private void say(List<String> keys, List<String> values) throws IOException {
        for (int i = 0; i < keys.size(); i++) {
            change(keys.get(i), i == 0 ? values : List.of());
        }
    }

    /** Writes stars by every key, in its own scale; what a player says of them by a name of its own goes. */
    private void rating(List<String> halfStars) throws IOException {
        if (halfStars.size() > 1 || halfStars.stream().anyMatch(v -> !v.matches("[1-9]|10"))) {
            throw new Refused(Refusal.BAD_VALUE, String.join(" ", halfStars));
        }
        int half = halfStars.isEmpty() ? 0 : Integer.parseInt(halfStars.getFirst());
        var keys = new LinkedHashSet<>(dialect.keys().getOrDefault(TagField.RATING, List.of()));
        frames.stream()
                .map(Frame::key)
                .filter(k -> k.startsWith(RatingFrames.HUNDREDTHS + ":"))
                .forEach(keys::add);
        for (var key : keys) {
            add(key, RatingFrames.of(dialect, key, FrameChange.of(frames, key), half));
        }
    }

    private void numbers(TagField number, TagField total) throws IOException {
        if (!edit.fields().containsKey(number) && !edit.fields().containsKey(total)) {
            return;
        }
        var now = Numbers.of(frames, dialect.keys(), number, total);
        var wanted = new Numbers(edited(number, now.number()), edited(total, now.total()));
        if (dialect.joinsTotals()) {
            say(number, wanted.joined());
            return;
        }
        if (edit.fields().containsKey(number) || now.joinedInOne()) {
            say(number, Numbers.list(wanted.number()));
        }
        if (edit.fields().containsKey(total) || now.joinedInOne()) {
            say(total, Numbers.list(wanted.total()));
        }
    }

    private String edited(TagField field, String now) {
        var values = edit.fields().get(field);
        return values == null ? now : values.isEmpty() ? "" : values.getFirst();
    }

    private void pictures() throws IOException {
        switch (edit.picture()) {
            case PictureEdit.Keep() -> {}
            case PictureEdit.Remove() -> {
                var keys = new LinkedHashSet<String>();
                frames.stream().filter(dialect::isPicture).map(Frame::key).forEach(keys::add);
                keys.forEach(key -> add(key, List.of()));
            }
            case PictureEdit.Replace(var picture) -> add(dialect.coverKey(), List.of(dialect.cover(picture)));
        }
    }

    /** A field that is there keeps its key, whatever a new one of its name would have. */
    private void free(String name, List<String> values) throws IOException {
        var there = frames.stream()
                .filter(f -> FieldName.ofKey(f.key()).word().equalsIgnoreCase(name))
                .toList();
        if (InfoList.isName(name)) {
            throw new Refused(Refusal.BAD_VALUE, name);
        }
        if (!values.isEmpty() && there.stream().anyMatch(f -> f.values().isEmpty())) {
            throw new Refused(Refusal.BAD_VALUE, name + " is no text");
        }
        var keys = new LinkedHashSet<String>();
        there.forEach(f -> keys.add(f.key()));
        if (keys.isEmpty()) {
            keys.add(dialect.freeKey(name));
        }
        say(List.copyOf(keys), values);
    }

    private void change(String key, List<String> values) throws IOException {
        var made = dialect.make(key, values, FrameChange.of(frames, key));
        if (made.stream().anyMatch(f -> !f.key().equals(key))) {
            throw new Refused(Refusal.BAD_VALUE, key);
        }
        add(key, made);
    }

    private void add(String key, List<Frame> after) {
        var before = FrameChange.of(frames, key);
        boolean same = !before.isEmpty()
                && values(before).equals(values(after))
                && !values(before).isEmpty();
        var change = new FrameChange(key, before, after);
        if (!same && !change.isNone()) {
            changes.add(change);
        }
    }

    /** A frame that says already what is wanted stays as it is, whatever its encoding. */
    private static List<String> values(List<Frame> frames) {
        return frames.stream().flatMap(f -> f.values().stream()).toList();
    }
}
