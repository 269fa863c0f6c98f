package app.moonsong.desktop.draft;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Drafting;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.film.TracklistColumn;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is said of a tracklist as a whole. */
final class DraftFields extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double YEAR_WIDTH = 70;

    private final Drafting drafting;
    private boolean showing;
    private final Map<TracklistColumn, TextField> fields = new EnumMap<>(TracklistColumn.class);

    DraftFields(Desk desk) {
        this.drafting = desk.models().drafting();
        var text = desk.text();
        getStyleClass().add("draft-fields");
        add(TracklistColumn.FILM, text.get("draft.film"), text.get("draft.film.prompt"));
        add(TracklistColumn.FILM_YEAR, text.get("draft.year"), "");
        add(TracklistColumn.RELEASE, text.get("draft.release"), text.get("draft.release.prompt"));
        add(TracklistColumn.RELEASE_YEAR, text.get("draft.year"), "");
        add(TracklistColumn.RELEASE_ARTIST, text.get("column.artist"), "");
        add(TracklistColumn.COMPOSER, text.get("draft.composer"), "");
        Follow.whileSeen(this, drafting.state(), this::show);
    }

    private void add(TracklistColumn column, String name, String prompt) {
        var field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.textProperty().subscribe((_, value) -> {
            if (!showing) {
                drafting.say(column, value);
            }
        });
        boolean year = column == TracklistColumn.FILM_YEAR || column == TracklistColumn.RELEASE_YEAR;
        if (year) {
            field.setMinWidth(YEAR_WIDTH);
            field.setMaxWidth(YEAR_WIDTH);
        }
        var label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("notes-heading");
        var box = new VBox(label, field);
        HBox.setHgrow(box, year ? Priority.NEVER : Priority.ALWAYS);
        fields.put(column, field);
        getChildren().add(box);
    }

    private void show(Drafting.State state) {
        fields.forEach((column, field) -> {
            var said = said(state, column);
            if (!field.isFocused() && !field.getText().equals(said)) {
                showing = true;
                field.setText(said);
                showing = false;
            }
            boolean wrong = state.problems().stream()
                    .anyMatch(p -> p.column().equals(column.header())
                            && (p.line() == 0 || !state.draft().isWholeFilm()));
            field.pseudoClassStateChanged(WRONG, wrong);
        });
    }

    /** A source names film and release by their titles, the listener by either. */
    private static String said(Drafting.State state, TracklistColumn column) {
        var said = state.draft().about(column);
        return switch (column) {
            case FILM -> said.isEmpty() ? state.draft().about(TracklistColumn.FILM_TITLE) : said;
            case RELEASE -> said.isEmpty() ? state.draft().about(TracklistColumn.RELEASE_TITLE) : said;
            default -> said;
        };
    }
}
