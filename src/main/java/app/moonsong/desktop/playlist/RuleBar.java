package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.OpenSmart;
import app.moonsong.desktop.parts.Completions;
import app.moonsong.desktop.parts.HintLine;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.playlist.SmartRule;
import app.moonsong.search.Query;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What makes a smart playlist, where it is changed: its query, its order, and how much it holds at most. */
final class RuleBar extends VBox {
    private final Desk desk;
    private final OpenSmart smart;
    private final TextField query = new TextField();
    private final HintLine hints;
    private final RuleFilm film;
    private final RuleOrder order;
    private final RuleLimit limit;
    private final Runnable intoRows;
    /** Empty until it is known; what is written is not a change until then. */
    private Optional<SmartRule> shown = Optional.empty();

    /** {@code intoRows} moves the keyboard from the query to what it found. */
    RuleBar(Desk desk, OpenSmart smart, Runnable intoRows) {
        this.desk = desk;
        this.smart = smart;
        this.intoRows = intoRows;
        hints = new HintLine(desk.text());
        film = new RuleFilm(desk, this::ask);
        order = new RuleOrder(desk.text(), o -> keep(rule().map(r -> r.ordered(o))));
        limit = new RuleLimit(desk.text(), l -> keep(rule().map(r -> r.limited(l))));
        getStyleClass().add("rule-bar");
        var most = new Label(desk.text().get("smart.most"));
        most.getStyleClass().add("rule-word");
        var below = new FlowPane(film, order, most, limit);
        below.getStyleClass().add("rule-below");
        getChildren().setAll(box(), hints, below);
        setDisable(true);
    }

    private StackPane box() {
        query.setPromptText(desk.text().get("smart.query"));
        query.setAccessibleText(desk.text().get("smart.query"));
        query.getStyleClass().addAll("search-box", "rule-query");
        query.textProperty().subscribe((_, _) -> attempt());
        query.focusedProperty().subscribe((before, _) -> {
            if (before) {
                keep(rule());
            }
        });
        Completions.under(query, desk);
        query.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var icon = Icons.of(Feather.ZAP, "search-icon");
        icon.setMouseTransparent(true);
        var box = new StackPane(query, icon);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
            keep(rule());
            intoRows.run();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            shown.ifPresent(r -> query.setText(r.query()));
            smart.drop();
            intoRows.run();
            e.consume();
        }
    }

    /** Whether nothing is asked for yet. */
    boolean isBlank() {
        return query.getText().isBlank();
    }

    /** Puts the keyboard where the query is written. */
    void write() {
        query.requestFocus();
        query.end();
    }

    /** Shows the rule as it is kept; what is just being written stays. */
    void show() {
        var kept = smart.kept();
        setDisable(kept.isEmpty());
        if (kept.isPresent() && !kept.equals(shown)) {
            boolean writing = query.isFocused() && !rule().equals(shown);
            take(kept.get());
            if (!writing) {
                query.setText(kept.get().query());
            }
        }
        hint();
    }

    private void take(SmartRule rule) {
        shown = Optional.of(rule);
        order.show(rule.order());
        limit.show(rule.limit());
    }

    /** The rule as it stands here. */
    private Optional<SmartRule> rule() {
        return shown.map(r -> r.asking(query.getText()));
    }

    private void attempt() {
        hint();
        if (rule().equals(shown)) {
            smart.drop();
        } else {
            rule().ifPresent(smart::attempt);
        }
    }

    /** Another query is chosen, and kept. */
    private void ask(String other) {
        query.setText(other);
        keep(rule());
    }

    private void hint() {
        film.show(query.getText());
        hints.show(Query.parse(query.getText(), ZonedDateTime.now(ZoneId.systemDefault())));
    }

    private void keep(Optional<SmartRule> rule) {
        if (rule.isPresent() && !rule.equals(shown)) {
            take(rule.get());
            smart.keep(rule.get());
        }
    }
}
