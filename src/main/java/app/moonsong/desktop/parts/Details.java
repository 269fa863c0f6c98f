package app.moonsong.desktop.parts;

import app.moonsong.audio.Sound;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.identify.Decision;
import app.moonsong.library.Folder;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.TrackRow;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is behind a row: its files, why they are held to be the track, and the listener's say. */
public final class Details extends VBox {
    private static final double PER_KILO = 1000;

    public Details(Desk desk, TrackRow row) {
        getStyleClass().add("details");
        var text = desk.text();
        var note = row.track().note().in(text.language());
        if (!note.isEmpty()) {
            getChildren().add(Wrapped.of(note, "details-note"));
        }
        if (row.files().isEmpty()) {
            getChildren().add(Wrapped.of(text.get("film.row.missing"), "details-word"));
        }
        row.best().ifPresent(best -> {
            boolean chooses = !row.duplicates().isEmpty() && row.state() != TrackRow.State.MISSING;
            var chosen = chooses ? text.get("film.best", row.files().size()) : "";
            getChildren().add(file(desk, row, best, chosen));
            for (var duplicate : row.duplicates()) {
                var by = duplicate.best();
                var behind = chooses ? text.of(by, by.of(best), by.of(duplicate.file())) : "";
                getChildren().add(file(desk, row, duplicate.file(), behind));
            }
        });
    }

    /** A file, under the words that say why it is the one to play or is not. */
    private static VBox file(Desk desk, TrackRow row, HeldFile held, String choice) {
        var text = desk.text();
        var where = Wrapped.of(where(held.file().folder(), held.file().path()), "details-path");
        where.setTooltip(new Tooltip(held.file().path().toString()));
        var box = new VBox();
        box.getStyleClass().add("details-file");
        if (!choice.isEmpty()) {
            box.getChildren().add(Wrapped.of(choice, "details-choice"));
        }
        box.getChildren().add(where);
        box.getChildren().add(Wrapped.of(facts(held, text), "details-facts"));
        Reasons.of(desk, held).forEach(r -> box.getChildren().add(Wrapped.of(r, "details-reason")));
        var decision = held.match().decision();
        var say = new HBox();
        say.getStyleClass().add("details-say");
        long id = held.file().id();
        var track = row.track().id();
        if (decision == Decision.REVIEW) {
            var yes = new Button(text.get("match.confirm"), Icons.of(Feather.CHECK));
            yes.setOnAction(_ -> desk.doings().confirm(id, track));
            say.getChildren().add(yes);
        }
        if (decision == Decision.REVIEW || decision.holds()) {
            var no = new Button(text.get("match.reject"), Icons.of(Feather.X));
            no.setOnAction(_ -> desk.doings().reject(id, track));
            say.getChildren().add(no);
        }
        say.getChildren().forEach(b -> b.getStyleClass().addAll("small", "quiet-button"));
        box.getChildren().add(say);
        return box;
    }

    /** A place from its folder of the library on; the rest is the same for all. */
    public static String where(Folder folder, Path place) {
        var name = folder.path().getFileName();
        var inside = folder.path().relativize(place);
        return name == null ? inside.toString() : name.resolve(inside).toString();
    }

    private static String facts(HeldFile held, Text text) {
        var sound = held.file().audio().map(a -> a.sound());
        var state = held.file().state() == IndexedFile.State.PRESENT
                ? text.of(held.match().decision())
                : text.of(held.file().state());
        return Stream.concat(Stream.of(state), sound.stream().flatMap(s -> facts(s)))
                .collect(Collectors.joining(" · "));
    }

    public static Stream<String> facts(Sound s) {
        return Stream.of(
                        s.format().label(),
                        "%.1f kHz".formatted(s.sampleRateHz() / PER_KILO),
                        s.bitrateKbps() == 0 ? "" : s.bitrateKbps() + " kbit/s",
                        Text.clock(s.length()))
                .filter(w -> !w.isEmpty());
    }
}
