package app.moonsong.desktop.settings;

import app.moonsong.desktop.model.Models;
import app.moonsong.desktop.model.SoundSettings;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.desktop.parts.Wrapped;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.player.Gain;
import app.moonsong.player.PlayerState;
import app.moonsong.player.Preset;
import app.moonsong.player.Tone;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Loudness, crossfade, equaliser, balance, mono and speed. What is changed is heard at once. */
final class SoundBox extends VBox {
    private static final List<Integer> CROSSFADES = List.of(0, 2, 4, 8, 12);
    private static final List<Double> FADES = List.of(0.0, 0.2, 0.5, 1.0);
    private static final List<Double> PREAMPS_DB = List.of(-6.0, -3.0, 0.0, 3.0, 6.0);
    private static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);

    private final Text text;
    private final Models models;
    private final Supplier<SoundSettings> settings;
    private final Consumer<SoundSettings> changed;
    private final Equaliser equaliser;
    private final CurveBox curves;
    private final Pills<Preset> presets;

    SoundBox(Text text, Models models, Supplier<SoundSettings> settings, Consumer<SoundSettings> changed) {
        this.text = text;
        this.models = models;
        this.settings = settings;
        this.changed = changed;
        equaliser = new Equaliser(text, heard(), this::bands);
        presets = new Pills<>(List.of(Preset.values()), Preset.FLAT, text::of, p -> equaliser.set(p.bandsDb()));
        curves = new CurveBox(text, models.curves(), equaliser::bandsDb);
        Follow.whileSeen(this, models.playing().item(), _ -> showCurve());
        Follow.whileSeen(this, models.curves().all(), _ -> showCurve());
        getStyleClass().add("preferences");
        getChildren()
                .addAll(
                        heading("preferences.gain"),
                        mode(),
                        words("preferences.gain.words"),
                        preamp(),
                        measures(),
                        measured(),
                        heading("sound.crossfade"),
                        crossfade(),
                        words("sound.crossfade.words"),
                        heading("sound.fade"),
                        fade(),
                        words("sound.fade.words"),
                        heading("sound.equaliser"),
                        presets,
                        equaliser,
                        curves,
                        heading("sound.balance"),
                        balance(),
                        mono(),
                        heading("sound.speed"),
                        speed(),
                        words("sound.speed.words"));
    }

    private SoundSettings now() {
        return settings.get();
    }

    /** The curve that what plays is heard through. */
    private List<Double> heard() {
        return models.curves().kept().orElseGet(() -> now().tone().bandsDb());
    }

    private void showCurve() {
        equaliser.show(heard());
        showPreset();
        curves.show();
    }

    /** A curve of the listener's own is none of those that ship. */
    private void showPreset() {
        var bandsDb = equaliser.bandsDb();
        Stream.of(Preset.values())
                .filter(p -> p.bandsDb().equals(bandsDb))
                .findFirst()
                .ifPresentOrElse(presets::show, presets::showNone);
    }

    /** What is changed while a release plays that keeps a curve is that release's. */
    private void bands(List<Double> to) {
        showPreset();
        if (models.curves().kept().isPresent()) {
            models.curves().playing().ifPresent(release -> models.curves().keep(release, to));
        } else {
            tone(now().tone().withBands(to));
        }
    }

    private Pills<Gain.Mode> mode() {
        return new Pills<>(
                List.of(Gain.Mode.values()),
                now().gain().mode(),
                text::of,
                mode -> change(now().with(new Gain(mode, now().gain().preampDb()))));
    }

    private Pills<Double> preamp() {
        double preampDb = now().gain().preampDb();
        return new Pills<>(
                with(PREAMPS_DB, preampDb),
                preampDb,
                db -> text.get("sound.preamp", db),
                db -> change(now().with(new Gain(now().gain().mode(), db))));
    }

    private Pills<Boolean> measures() {
        return new Pills<>(
                List.of(true, false),
                now().measures(),
                on -> text.get(on ? "sound.measures.on" : "sound.measures.off"),
                on -> change(now().measuring(on)));
    }

    private Label measured() {
        var words = Wrapped.of("", "scan-words");
        Follow.whileSeen(
                words,
                models.measuring().coverage(),
                c -> words.setText(c.map(this::said).orElse("")));
        models.measuring().look();
        return words;
    }

    private String said(Loudnesses.Coverage c) {
        var measured =
                text.get(c.measured() < c.all() ? "sound.measured" : "sound.measured.all", c.measured(), c.all());
        return c.undecodable() == 0 ? measured : measured + " " + text.get("sound.undecodable", c.undecodable());
    }

    private Pills<Integer> crossfade() {
        int seconds = (int) now().crossfade().toSeconds();
        return new Pills<>(
                with(CROSSFADES, seconds), seconds, this::seconds, s -> change(now().crossing(Duration.ofSeconds(s))));
    }

    private Pills<Double> fade() {
        double seconds = now().fade().toMillis() / 1_000.0;
        return new Pills<>(
                with(FADES, seconds),
                seconds,
                this::seconds,
                s -> change(now().fading(Duration.ofMillis(Math.round(s * 1_000)))));
    }

    private String seconds(Number seconds) {
        return seconds.doubleValue() == 0 ? text.get("sound.off") : text.get("sound.seconds", seconds);
    }

    private Pills<Double> speed() {
        double speed = now().tone().speed();
        var pills = new Pills<>(
                with(SPEEDS, speed),
                speed,
                s -> text.get("sound.times", s),
                s -> tone(now().tone().withSpeed(s)));
        Follow.whileSeen(pills, models.playing().state().map(PlayerState::speed), pills::show);
        return pills;
    }

    private Pills<Boolean> mono() {
        return new Pills<>(
                List.of(false, true),
                now().tone().mono(),
                on -> text.get(on ? "sound.mono" : "sound.stereo"),
                on -> tone(now().tone().withMono(on)));
    }

    private HBox balance() {
        var slider = new Slider(-1, 1, now().tone().balance());
        slider.setBlockIncrement(0.1);
        slider.getStyleClass().add("balance");
        slider.setAccessibleText(text.get("sound.balance"));
        slider.valueProperty().subscribe((_, to) -> tone(now().tone().withBalance(side(to.doubleValue()))));
        slider.setOnMouseReleased(_ -> slider.setValue(side(slider.getValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        var line = new HBox(
                Wrapped.of(text.get("sound.left"), "scan-words"),
                slider,
                Wrapped.of(text.get("sound.right"), "scan-words"));
        line.getStyleClass().add("balance-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(Equaliser.WIDTH);
        return line;
    }

    /** Near the middle is the middle: nobody can hit it by hand. */
    private static double side(double balance) {
        return Math.abs(balance) < 0.05 ? 0 : balance;
    }

    /** The choices, and what was chosen elsewhere. */
    private static <T extends Comparable<T>> List<T> with(List<T> choices, T chosen) {
        return Stream.concat(choices.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .toList();
    }

    private void tone(Tone to) {
        change(now().with(to));
    }

    private void change(SoundSettings to) {
        if (!to.equals(now())) {
            changed.accept(to);
        }
    }

    private Label heading(String key) {
        return Wrapped.of(text.get(key), "notes-heading");
    }

    private Label words(String key) {
        return Wrapped.of(text.get(key), "scan-words");
    }
}
