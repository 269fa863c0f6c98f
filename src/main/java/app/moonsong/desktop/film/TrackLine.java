package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Items;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Details;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.MarkBox;
import app.moonsong.desktop.parts.Reasons;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Track;
import app.moonsong.identify.Decision;
import app.moonsong.library.HeldFile;
import app.moonsong.library.TrackRow;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One row of a release. */
public final class TrackLine extends VBox {
    /** The second title needs as much room, or what it takes if that is less; its dots alone would say nothing. */
    private static final double ROOM_FOR_OTHER = 64;

    private static final double ARTIST_PART = 0.22;
    private static final double ARTIST_LEAST = 90;

    /** What a narrow line lacks is taken from its artist first. */
    private static final double ROOM_FOR_ARTIST = 550;

    private final TrackRow row;
    private final Desk desk;
    private final HBox line = new HBox();
    private final Button why;
    private final StackPane mark = new StackPane();
    private final Markable thing;

    TrackLine(Desk desk, TrackRow row) {
        this.desk = desk;
        this.row = row;
        this.thing = Markable.of(row);
        var text = desk.text();
        getStyleClass().addAll("track", row.state().name().toLowerCase(java.util.Locale.ROOT));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken());
        why = Icons.button(Feather.CHEVRON_DOWN, text.get("film.why"), this::unfold);
        why.setFocusTraversable(false);
        why.getStyleClass().add("why");
        mark.getStyleClass().add("track-number");
        number(false);
        var length = new Label(row.state() == TrackRow.State.MISSING ? text.of(row.state()) : Text.clock(length()));
        length.getStyleClass().add("track-length");
        line.getStyleClass().add("track-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren()
                .addAll(
                        mark,
                        state(),
                        titles(),
                        artist(),
                        MarkBox.inRow(desk, thing, line.widthProperty()),
                        length,
                        why);
        getChildren().add(line);
    }

    public TrackRow row() {
        return row;
    }

    Markable thing() {
        return thing;
    }

    /** Shows or hides the reasons. */
    public void unfold() {
        boolean open = isUnfolded();
        if (open) {
            getChildren().remove(1);
        } else {
            getChildren().add(new Details(desk, row));
        }
        why.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        why.setAccessibleText(desk.text().get(open ? "film.why" : "film.why.not"));
        why.getTooltip().setText(why.getAccessibleText());
        requestFocus();
    }

    boolean isUnfolded() {
        return getChildren().size() > 1;
    }

    boolean isPlaying() {
        return getStyleClass().contains("playing");
    }

    /** The file that awaits the listener's word. */
    Optional<HeldFile> doubt() {
        return row.files().stream()
                .filter(h -> h.match().decision() == Decision.REVIEW)
                .findFirst();
    }

    /** Marks the row as the one that plays. */
    void playing(boolean now) {
        getStyleClass().remove("playing");
        if (now) {
            getStyleClass().add("playing");
        }
        number(now);
    }

    private void number(boolean playing) {
        var number = new Label(row.number());
        mark.getChildren().setAll(playing ? Icons.of(Feather.VOLUME_2, "playing-icon") : number);
    }

    private StackPane state() {
        var icon =
                switch (row.state()) {
                    case PRESENT -> row.files().size() > 1 ? Feather.COPY : Feather.CHECK;
                    case MISSING -> Feather.CIRCLE;
                    case DOUBTFUL -> Feather.HELP_CIRCLE;
                };
        var box = new StackPane(Icons.of(icon, "state-icon"));
        Tooltip.install(box, new Tooltip(said()));
        box.getStyleClass().add("track-state");
        return box;
    }

    private VBox titles() {
        var title = new Label(row.track().title());
        title.getStyleClass().add("track-title");
        var other = new Label(alternatives(row.track(), desk.text().language()));
        other.getStyleClass().add("track-other");
        other.setMinWidth(0);
        other.managedProperty().bind(other.visibleProperty());
        var names = new HBox(title, other);
        names.getStyleClass().add("track-names");
        names.setAlignment(Pos.BASELINE_LEFT);
        var box = new VBox(names);
        box.widthProperty().subscribe(w -> {
            double whole = title.prefWidth(-1);
            title.setMinWidth(Math.min(whole, w.doubleValue()));
            double left = w.doubleValue() - whole - names.getSpacing();
            other.setVisible(left >= Math.min(other.prefWidth(-1), ROOM_FOR_OTHER));
        });
        box.setAlignment(Pos.CENTER_LEFT);
        if (row.state() == TrackRow.State.DOUBTFUL && !row.files().isEmpty()) {
            var doubt = new Label(Reasons.doubt(desk, row.files().getFirst()));
            doubt.getStyleClass().add("track-second");
            box.getChildren().add(doubt);
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        box.setPrefWidth(0); // what is left of the line, so that artists stand in line
        return box;
    }

    private Label artist() {
        var artist = new Label(row.track().artist());
        artist.getStyleClass().add("track-artist");
        artist.prefWidthProperty()
                .bind(line.widthProperty()
                        .map(w -> Math.clamp(
                                w.doubleValue() - ROOM_FOR_ARTIST,
                                ARTIST_LEAST,
                                Math.max(ARTIST_LEAST, ARTIST_PART * w.doubleValue()))));
        artist.setMinWidth(USE_PREF_SIZE);
        return artist;
    }

    /** The title in the listener's language or in Korean; other spellings of it say nothing new. */
    private static String alternatives(Track track, String language) {
        return track.alternatives().stream()
                .filter(a -> a.language().equals(language) || a.language().equals("ko"))
                .map(AlternativeTitle::title)
                .findFirst()
                .orElse("");
    }

    private Duration length() {
        return Items.heard(row)
                .map(Items::length)
                .filter(l -> !l.isZero())
                .or(row.track()::length)
                .orElse(Duration.ZERO);
    }

    private String said() {
        var text = desk.text();
        return row.state() == TrackRow.State.PRESENT && row.files().size() > 1
                ? text.get("film.row.several", row.files().size())
                : text.of(row.state());
    }

    private String spoken() {
        return "%s. %s. %s. %s. %s"
                .formatted(row.number(), row.track().title(), row.track().artist(), Text.clock(length()), said());
    }
}
