package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.TagJournal;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.tagging.JournalBound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How long the history of edits goes back and how large it may be: chosen here, kept to from the next edit on. */
final class JournalRoomBox extends VBox {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long GIGABYTE = 1024 * MEGABYTE;
    private static final List<Duration> AGES =
            List.of(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(365), JournalBound.EVER);
    private static final List<Long> SIZES = List.of(256 * MEGABYTE, GIGABYTE, 4 * GIGABYTE);

    private final Text text;
    private final TagJournal journal;
    private final Label words = Wrapped.of("", "scan-words");

    JournalRoomBox(Desk desk) {
        this.text = desk.text();
        this.journal = desk.models().tags().journal();
        getStyleClass().add("journal-room");
        Follow.whileSeen(this, journal.room(), this::show);
    }

    private void show(Optional<TagJournal.Room> room) {
        room.ifPresent(now -> {
            words.setText(text.get("tags.room.words", (double) now.bytes() / MEGABYTE));
            if (getChildren().isEmpty()) {
                getChildren().addAll(choices(now.bound()), words);
            }
        });
    }

    private FlowPane choices(JournalBound now) {
        var ages = new Pills<>(
                with(AGES, now.age()), now.age(), this::name, age -> journal.keepTo(bound -> bound.withAge(age)));
        var sizes = new Pills<>(
                with(SIZES, now.bytes()),
                now.bytes(),
                this::size,
                bytes -> journal.keepTo(bound -> bound.withBytes(bytes)));
        var choices = new FlowPane(Wrapped.of(text.get("tags.room"), "tag-name"), ages, sizes);
        choices.getStyleClass().add("journal-room-choices");
        choices.setAlignment(Pos.CENTER_LEFT);
        return choices;
    }

    /** The usual choices, and what was chosen by other means. */
    private static <T extends Comparable<T>> List<T> with(List<T> usual, T now) {
        return Stream.concat(usual.stream(), Stream.of(now)).distinct().sorted().toList();
    }

    private String size(long bytes) {
        return bytes % GIGABYTE == 0
                ? text.get("tags.room.gigabytes", bytes / GIGABYTE)
                : text.get("tags.room.megabytes", bytes / MEGABYTE);
    }

    private String name(Duration age) {
        return age.equals(JournalBound.EVER) ? text.get("tags.room.ever") : text.get("tags.room.days", age.toDays());
    }
}
