package app.moonsong.desktop.now;

import app.moonsong.audio.Chapter;
import app.moonsong.desktop.model.Text;
import app.moonsong.player.Passage;
import app.moonsong.waveform.Waveform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** The track as its waveform: the part that was heard is coloured, and a click or a drag goes to a place. */
final class WaveBar extends Pane {
    private static final double STEP = 4;
    private static final double LEAST = 1.5;

    private final Path all = new Path();
    private final Path heard = new Path();
    private final Rectangle part = new Rectangle();
    private final Group heardPart = new Group(heard);
    private final Region hand = new Region();
    private final Label under = new Label();
    private final Pane marks = new Pane();
    private final Region repeated = new Region();
    private Optional<Passage> passage = Optional.empty();
    private Optional<Waveform> waveform = Optional.empty();
    private List<Chapter> chapters = List.of();
    private Duration length = Duration.ZERO;
    private boolean dragged;

    WaveBar(Text text, Consumer<Duration> seek) {
        getStyleClass().add("wave");
        all.getStyleClass().add("wave-all");
        heard.getStyleClass().add("wave-heard");
        hand.getStyleClass().add("wave-hand");
        under.getStyleClass().add("wave-under");
        // Drawn once: what moves is only how much of it is seen.
        all.setCache(true);
        heard.setCache(true);
        heardPart.setClip(part);
        // The bars themselves need not be found under the mouse: the pane takes it.
        all.setMouseTransparent(true);
        heardPart.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        repeated.getStyleClass().add("wave-passage");
        repeated.setMouseTransparent(true);
        hide();
        for (var node : List.of(repeated, all, heardPart, hand, marks, under)) {
            node.setManaged(false);
        }
        getChildren().addAll(repeated, all, heardPart, hand, marks, under);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(text.get("play.seek"));
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> hide());
        setOnMousePressed(e -> {
            dragged = e.getButton() == MouseButton.PRIMARY && !length.isZero();
            point(e);
        });
        setOnMouseDragged(this::point);
        setOnMouseReleased(e -> {
            if (dragged) {
                dragged = false;
                seek.accept(at(e.getX()));
            }
        });
    }

    void show(Optional<Waveform> shape) {
        waveform = shape;
        draw();
    }

    void mark(List<Chapter> all) {
        chapters = all;
        requestLayout();
    }

    /** Shows what is played again and again. */
    void repeat(Optional<Passage> what) {
        if (!what.equals(passage)) {
            passage = what;
            requestLayout();
        }
    }

    /** Colours what was heard; drawn again only where that is a pixel further. */
    void move(Duration to, Duration of) {
        if (!of.equals(length)) {
            length = of;
            requestLayout();
        }
        double x = Math.rint(x(to));
        if (!dragged && x != part.getWidth()) {
            part.setWidth(x);
        }
    }

    private void point(MouseEvent e) {
        double x = Math.clamp(e.getX(), 0, getWidth());
        if (dragged) {
            part.setWidth(x);
        }
        if (length.isZero()) {
            return;
        }
        hand.resizeRelocate(x, 0, 1, getHeight());
        under.setText(chapter(at(x)).map(c -> c.title() + "  ").orElse("") + Text.time(at(x)));
        under.autosize();
        under.relocate(Math.clamp(x + 6, 0, Math.max(0, getWidth() - under.getWidth())), 0);
        hand.setVisible(true);
        under.setVisible(true);
    }

    private void hide() {
        hand.setVisible(false);
        under.setVisible(false);
    }

    private Duration at(double x) {
        double share = getWidth() == 0 ? 0 : Math.clamp(x / getWidth(), 0, 1);
        return Duration.ofMillis(Math.round(length.toMillis() * share));
    }

    private double x(Duration at) {
        return length.isZero() ? 0 : getWidth() * at.toMillis() / length.toMillis();
    }

    private Optional<Chapter> chapter(Duration at) {
        return chapters.stream()
                .filter(c -> c.start().compareTo(at) <= 0 && !c.title().isEmpty())
                .reduce((_, later) -> later);
    }

    @Override
    protected void layoutChildren() {
        part.setHeight(getHeight());
        draw();
        repeated.setVisible(passage.isPresent());
        passage.ifPresent(p -> repeated.resizeRelocate(x(p.from()), 0, x(p.to()) - x(p.from()), getHeight()));
        marks.getChildren().clear();
        for (var chapter : chapters) {
            if (!length.isZero()) {
                var mark = new Region();
                mark.getStyleClass().add("wave-mark");
                // What a pane manages it makes as large as its content, and a mark has none.
                mark.setManaged(false);
                mark.resizeRelocate(x(chapter.start()), getHeight() - 7, 2, 7);
                marks.getChildren().add(mark);
            }
        }
    }

    /** Bars of the height of what they stand for; a thin line until that is known. */
    private void draw() {
        all.getElements().clear();
        double middle = getHeight() / 2;
        int bars = (int) (getWidth() / STEP);
        for (int i = 0; i < bars; i++) {
            double tall = Math.max(LEAST, height(i, bars) * (middle - 2));
            double x = i * STEP + STEP / 2;
            all.getElements().addAll(new MoveTo(x, middle - tall), new LineTo(x, middle + tall));
        }
        heard.getElements().setAll(all.getElements());
    }

    /** Loud parts and quiet ones are told apart by their loudness; peaks alone make modern music a block. */
    private double height(int bar, int bars) {
        return waveform.map(w -> {
                    int from = (int) ((long) bar * w.size() / bars);
                    int to = Math.max(from + 1, (int) ((bar + 1L) * w.size() / bars));
                    return 0.35 * w.peak(from, to) + 0.65 * Math.min(1, 2 * w.loudness(from, to));
                })
                .orElse(0.0);
    }
}
