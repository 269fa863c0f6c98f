package app.moonsong.desktop.scan;

import app.moonsong.audio.Reading;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.parts.Reasons;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.film.Track;
import app.moonsong.identify.Decision;
import app.moonsong.library.HeldFile;
import app.moonsong.library.MatchChange;
import app.moonsong.library.ScanReport;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the last scan found, and every file it could not read with the reason. */
public final class ScannedPage implements Page {
    private static final int MOST = 500;

    private final Desk desk;
    private final VBox box = new VBox();
    private final ScrollPane node = new ScrollPane(box);

    public ScannedPage(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        box.getStyleClass().add("page");
        Follow.whileSeen(node, desk.models().scanning().report(), r -> r.ifPresent(this::show));
    }

    private void show(ScanReport report) {
        var text = desk.text();
        box.getChildren()
                .setAll(
                        Wrapped.of(text.get("scan.title"), "page-title"),
                        Wrapped.of(ScanStrip.summary(report, text), "scan-words"));
        report.unreachable()
                .forEach(p -> box.getChildren().add(Wrapped.of(text.get("scan.unreachable", p), "scan-trouble")));
        var identified = desk.models().scanning().identified().get();
        identified.changes().stream().limit(MOST).forEach(c -> box.getChildren().add(changed(c)));
        identified.suspended().stream().limit(MOST).forEach(h -> box.getChildren()
                .add(suspended(h)));
        report.failed().stream().limit(MOST).forEach(f -> box.getChildren().add(failed(f, text)));
        if (report.failed().size() > MOST) {
            box.getChildren()
                    .add(Wrapped.of(text.get("scan.others", report.failed().size() - MOST), "scan-words"));
        }
    }

    /** How a file was identified before, how it is now, and why. */
    private VBox changed(MatchChange c) {
        var text = desk.text();
        var now = c.held()
                .match()
                .best()
                .flatMap(b -> Reasons.track(desk, b))
                .map(Track::title)
                .orElse("");
        var decision = c.held().match().decision();
        var box = new VBox(
                Wrapped.of(String.valueOf(c.held().file().path().getFileName()), "track-title"),
                Wrapped.of(
                        text.get(
                                "scan.otherwise",
                                named(text, c.was(), c.wasTitle()),
                                named(text, decision, now),
                                text.of(c.because())),
                        "scan-reason"));
        box.getStyleClass().add("scan-file");
        return box;
    }

    /** A file whose track is no longer listed, and what becomes of the listener's word. */
    private VBox suspended(HeldFile held) {
        var box = new VBox(
                Wrapped.of(String.valueOf(held.file().path().getFileName()), "track-title"),
                Wrapped.of(Reasons.suspended(desk, held), "scan-reason"));
        box.getStyleClass().add("scan-file");
        return box;
    }

    private static String named(Text text, Decision decision, String title) {
        return decision == Decision.NONE || title.isEmpty()
                ? text.of(decision)
                : text.get("scan.named", title, text.of(decision));
    }

    private static VBox failed(Reading.Unreadable file, Text text) {
        Path name = file.path().getFileName();
        var box = new VBox(
                Wrapped.of(String.valueOf(name), "track-title"),
                Wrapped.of(text.of(file.reason(), file.detail()), "scan-reason"),
                Wrapped.of(String.valueOf(file.path().getParent()), "details-path"));
        box.getStyleClass().add("scan-file");
        return box;
    }

    @Override
    public Node node() {
        return node;
    }
}
