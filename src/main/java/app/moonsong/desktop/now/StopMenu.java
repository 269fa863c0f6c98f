package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Playing;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.Passage;
import app.moonsong.player.PlayerState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** Where the music stops by itself: after the track, the release, or a time; or goes round in a passage. */
final class StopMenu extends MenuButton {
    private static final List<Integer> MINUTES = List.of(15, 30, 60, 90);

    private final Text text;
    private final Map<StopAfter, RadioMenuItem> stops = new LinkedHashMap<>();
    /** That it falls asleep, by whoever's wish; not there when it does not. */
    private final RadioMenuItem asleep = new RadioMenuItem();

    StopMenu(Text text, Playing playing) {
        super("", Icons.of(Feather.MOON));
        this.text = text;
        getStyleClass().addAll("icon-button", "stop-menu");
        setTooltip(new Tooltip());
        var group = new ToggleGroup();
        for (var stop : StopAfter.values()) {
            var item = new RadioMenuItem(text.of(stop));
            item.setToggleGroup(group);
            item.setOnAction(_ -> {
                playing.sleepAfter(Optional.empty());
                playing.stopAfter(stop);
            });
            stops.put(stop, item);
            getItems().add(item);
        }
        // Both may be: what comes first stops the music.
        asleep.setToggleGroup(new ToggleGroup());
        asleep.setVisible(false);
        getItems().addAll(new SeparatorMenuItem(), asleep);
        for (int minutes : MINUTES) {
            getItems().add(item(text.get("sleep.minutes", minutes), () -> {
                playing.stopAfter(StopAfter.NEVER);
                playing.sleepAfter(Optional.of(Duration.ofMinutes(minutes)));
            }));
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(text.get("passage.begin"), playing::beginPassage),
                        item(text.get("passage.end"), playing::endPassage),
                        item(text.get("passage.leave"), playing::leavePassage));
        setOnShown(_ -> leaveFree());
    }

    /** A menu that was never shown is taken for smaller than it is, and would cover what was pressed. */
    private void leaveFree() {
        var menu = getItems().getFirst().getParentPopup();
        double top = localToScreen(getBoundsInLocal()).getMinY();
        double over = menu.getY() + menu.getHeight() - top;
        if (menu.getY() < top && over > 0) {
            menu.setAnchorY(menu.getAnchorY() - over);
        }
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /**
     * What the music will do by itself.
     *
     * @param minutes until it falls asleep
     * @param passage in which it goes round
     */
    record Plan(StopAfter stop, Optional<Long> minutes, Optional<Passage> passage) {
        static Plan of(PlayerState state) {
            return new Plan(state.modes().stopAfter(), state.sleepAt().map(Plan::minutesUntil), state.passage());
        }

        private static long minutesUntil(Instant at) {
            return Math.max(1, Math.round(Duration.between(Instant.now(), at).toSeconds() / 60.0));
        }
    }

    void show(Plan plan) {
        var sleep = plan.minutes().map(m -> text.get("sleep.in", m));
        var round = plan.passage().map(p -> text.get("passage.on", Text.time(p.from()), Text.time(p.to())));
        boolean plain = plan.stop() == StopAfter.NEVER && sleep.isEmpty() && round.isEmpty();
        var stop = Optional.of(plan.stop())
                .filter(s -> plain || s != StopAfter.NEVER)
                .map(text::of);
        var words = Stream.of(stop, sleep, round).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        setAccessibleText(words);
        getTooltip().setText(words);
        getStyleClass().remove("mode-on");
        if (!plain) {
            getStyleClass().add("mode-on");
        }
        asleep.setVisible(sleep.isPresent());
        asleep.setText(sleep.orElse(""));
        asleep.setSelected(sleep.isPresent());
        stops.forEach((after, item) -> item.setSelected(stop.isPresent() && after == plan.stop()));
    }
}
