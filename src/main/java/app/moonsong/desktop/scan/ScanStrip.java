package app.moonsong.desktop.scan;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Scanning;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.library.ScanReport;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** How far a scan is, then what it found, until it is closed. */
public final class ScanStrip extends HBox {
    private static final Duration READ_IN = Duration.ofSeconds(12);

    private final Desk desk;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private boolean under;

    public ScanStrip(Desk desk) {
        this.desk = desk;
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        var scanning = desk.models().scanning();
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        cancel = new Button(desk.text().get("scan.cancel"));
        cancel.getStyleClass().addAll("small", "quiet-button");
        cancel.setOnAction(_ -> scanning.cancel());
        hide();
        Follow.whileSeen(this, scanning.step(), this::follow);
    }

    private void follow(Optional<Scanning.Step> step) {
        step.ifPresent(this::show);
        if (step.isEmpty() && under) {
            end(desk.models().scanning().report().get());
        }
        under = step.isPresent();
    }

    private void show(Scanning.Step step) {
        var text = desk.text();
        words.setText(
                step.total() == 0
                        ? text.of(step.phase())
                        : text.get("scan.at", text.of(step.phase()), step.done(), step.total(), step.what()));
        bar.setProgress(step.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) step.done() / step.total());
        if (!isVisible() || !getChildren().contains(bar)) {
            getChildren().setAll(Icons.of(Feather.REFRESH_CW), words, bar, cancel);
            setVisible(true);
            setManaged(true);
        }
    }

    private void end(Optional<ScanReport> report) {
        if (report.isEmpty()) {
            hide();
            return;
        }
        var identified = desk.models().scanning().identified().get();
        int otherwise = identified.changes().size();
        if (otherwise == 0
                && report.get().failed().isEmpty()
                && report.get().unreachable().isEmpty()) {
            hideLater();
        }
        words.setText(Stream.of(
                        summary(report.get(), desk.text()),
                        count(desk.text(), "scan.others.found", otherwise),
                        count(
                                desk.text(),
                                "scan.suspended",
                                identified.suspended().size()))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" · ")));
        boolean whole = report.get().unreachable().isEmpty();
        var more = new Button(desk.text().get("scan.more"));
        more.getStyleClass().addAll("small", "quiet-button", "more");
        more.setOnAction(_ -> {
            desk.places().go(new Place.Scanned());
            hide();
        });
        getChildren()
                .setAll(
                        Icons.of(whole ? Feather.CHECK : Feather.ALERT_CIRCLE),
                        words,
                        more,
                        Icons.button(Feather.X, desk.text().get("close"), this::hide));
    }

    /** A scan without trouble needs no answer: its report goes by itself. */
    private void hideLater() {
        desk.background().later(READ_IN, () -> {
            if (desk.models().scanning().step().get().isEmpty()) {
                hide();
            }
        });
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    /** What a scan found, in a sentence or two; nothing is said of what there was none of. */
    static String summary(ScanReport r, Text text) {
        var found = Stream.of(
                        count(text, "scan.added", r.added()),
                        count(text, "scan.changed", r.changed() + r.moved()),
                        count(text, "scan.missing", r.missing()),
                        count(text, "scan.failed", r.failed().size()),
                        count(text, "scan.away", r.unreachable().size()))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" · "));
        if (r.cancelled()) {
            return text.get("scan.cancelled", found.isEmpty() ? text.get("scan.same") : found);
        }
        return found.isEmpty() ? text.get("scan.same") : found;
    }

    private static String count(Text text, String key, int n) {
        return n == 0 ? "" : text.get(key, n);
    }
}
