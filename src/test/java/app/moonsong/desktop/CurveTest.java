package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.SettingsFile;
import app.moonsong.library.Library;
import app.moonsong.library.curves.Curves;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.Preset;
import app.moonsong.player.Tone;
import app.moonsong.playlist.Playlist;
import app.moonsong.remote.Obeying;
import app.moonsong.remote.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The equaliser that a release keeps as its own. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class CurveTest {
    @TempDir
    private Path home;

    @Test
    void theReleaseThatPlaysKeepsTheEqualiserAndGivesItBack() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.press(KeyCode.ENTER);
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            var release = screen.player().state().current().orElseThrow().album();
            var curves = new Curves(screen.library());
            screen.control(KeyCode.COMMA);
            screen.say("Warm");
            screen.say("Keep for “" + release + "”");
            screen.untilRead("“" + release + "” is heard through an equaliser of its own.");
            Screen.until(
                    "it is kept",
                    () -> Preset.WARM.bandsDb().equals(curves.all().get(release)));
            screen.say("Voice");
            Screen.until(
                    "what is changed is the release's",
                    () -> Preset.VOICE.bandsDb().equals(curves.all().get(release)));
            assertThat(sliders(screen)).isEqualTo(Preset.VOICE.bandsDb());
            screen.fire(".preferences .folder .icon-button");
            screen.untilRead("Keep for “" + release + "”");
            Screen.until("it is forgotten", () -> curves.all().isEmpty());
            assertThat(sliders(screen)).as("what all are heard through").isEqualTo(Preset.WARM.bandsDb());
        }
    }

    @Test
    void whatAnotherProcessKeepsIsHeardAndShownAtOnce() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.press(KeyCode.ENTER);
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            var release = screen.player().state().current().orElseThrow().album();
            screen.control(KeyCode.COMMA);
            screen.untilRead("Keep for “" + release + "”");
            try (var other = Library.open(home)) {
                new Curves(other).keep(release, Preset.VOICE.bandsDb());
                new Playlists(other).make(new Playlist("From elsewhere", "", List.of()), "");
            }
            screen.host().lookAgain().run();
            screen.untilRead("“" + release + "” is heard through an equaliser of its own.");
            assertThat(sliders(screen)).isEqualTo(Preset.VOICE.bandsDb());
            screen.untilRead("From elsewhere");
        }
    }

    @Test
    void howItIsToSoundByAnotherProcessIsKeptAndShownAtOnce() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.control(KeyCode.COMMA);
            screen.untilRead("Warm");
            var obeying = new Obeying(screen.player(), screen.host());
            obeying.apply(Request.preset(Preset.VOICE));
            obeying.apply(Request.balance(-20));
            obeying.apply(Request.mono(true));
            obeying.apply(Request.crossfade(Duration.ofSeconds(5)));
            var tone = new Tone(Preset.VOICE.bandsDb(), -0.2, true, 1);
            Screen.until("it is kept", () -> {
                var kept = new SettingsFile(home).read().sound();
                return kept.tone().equals(tone) && kept.crossfade().equals(Duration.ofSeconds(5));
            });
            Screen.until("it is shown", () -> sliders(screen).equals(Preset.VOICE.bandsDb()));
        }
    }

    @Test
    void aCurveOfTheListenersOwnIsNoneThatShipsAndFlatIsOneStepAway() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.control(KeyCode.COMMA);
            screen.say("Flat");
            Screen.until("flat", () -> isChosen(screen, "Flat"));
            Screen.run(() -> screen.all().stream()
                    .filter(n -> n instanceof Slider && inEqualiser(n))
                    .map(Slider.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .setValue(5));
            Screen.until("its own", () -> !isChosen(screen, "Flat"));
            screen.say("Flat");
            assertThat(sliders(screen)).isEqualTo(Preset.FLAT.bandsDb());
            assertThat(isChosen(screen, "Flat")).isTrue();
        }
    }

    @Test
    void theKeyboardStaysWhereTheCurveIsKept() throws Exception {
        try (var screen = Screen.filmPage(home, Settings.FIRST.with(Settings.Language.ENGLISH))) {
            screen.press(KeyCode.ENTER);
            Screen.until("it plays", () -> screen.player().state().status() == Status.PLAYING);
            screen.control(KeyCode.COMMA);
            var keep = ".folders > .quiet-button";
            screen.untilSeen(keep);
            Screen.run(() -> screen.find(keep).orElseThrow().requestFocus());
            screen.fire(keep);
            screen.untilSeen(".preferences .folder .icon-button");
            Screen.until("no longer asked", () -> screen.find(keep).isEmpty());
            assertThat(Screen.ask(
                            () -> screen.scene().getFocusOwner().getParent().getStyleClass()))
                    .contains("folder");
        }
    }

    private static boolean isChosen(Screen screen, String name) {
        return Screen.ask(() -> screen.all().stream()
                .filter(n -> n instanceof ToggleButton b && b.getText().equals(name))
                .anyMatch(n -> ((ToggleButton) n).isSelected()));
    }

    private static List<Double> sliders(Screen screen) {
        return Screen.ask(() -> screen.all().stream()
                .filter(n -> n instanceof Slider && inEqualiser(n))
                .map(n -> ((Slider) n).getValue())
                .toList());
    }

    private static boolean inEqualiser(Node node) {
        return node.getParent().getStyleClass().contains("equaliser-band");
    }
}
