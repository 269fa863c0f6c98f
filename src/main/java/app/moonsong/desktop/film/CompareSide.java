package app.moonsong.desktop.film;

import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One track of one of two releases that are held against each other; the keyboard can come to it. */
final class CompareSide extends HBox {
    private final ReleaseView release;
    private final TrackRow row;

    CompareSide(Text text, ReleaseView release, TrackRow row) {
        this.release = release;
        this.row = row;
        var number = new Label(row.number());
        number.getStyleClass().add("compare-number");
        var title = new Label(row.track().title());
        title.getStyleClass().add("track-title");
        getStyleClass().addAll("compare-side", row.state() == TrackRow.State.MISSING ? "absent" : "here");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(number, Icons.of(icon(row.state()), "state-icon"), title);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText("%s. %s. %s. %s"
                .formatted(release.release().title(), row.number(), row.track().title(), text.of(row.state())));
    }

    ReleaseView release() {
        return release;
    }

    TrackRow row() {
        return row;
    }

    /** Marks the track as the one that plays. */
    void playing(boolean now) {
        getStyleClass().remove("playing");
        if (now) {
            getStyleClass().add("playing");
        }
        getChildren().set(1, Icons.of(now ? Feather.VOLUME_2 : icon(row.state()), now ? "playing-icon" : "state-icon"));
    }

    private static Feather icon(TrackRow.State state) {
        return switch (state) {
            case PRESENT -> Feather.CHECK;
            case MISSING -> Feather.CIRCLE;
            case DOUBTFUL -> Feather.HELP_CIRCLE;
        };
    }
}
