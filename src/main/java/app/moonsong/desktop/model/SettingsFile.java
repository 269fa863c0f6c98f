package app.moonsong.desktop.model;

import app.moonsong.player.Gain;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;

/** Keeps {@link Settings} in {@code window.properties}. A missing, damaged or foreign value is the first setting. */
public final class SettingsFile {
    private final Path file;

    public SettingsFile(Path home) {
        this.file = home.resolve("window.properties");
    }

    public Settings read() {
        var p = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            p.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.FIRST;
        }
        var first = Settings.FIRST;
        return new Settings(
                constant(p, "language", first.language()),
                constant(p, "look", first.look()),
                (int) number(p, "width", first.width()),
                (int) number(p, "height", first.height()),
                Boolean.parseBoolean(p.getProperty("maximised")),
                p.getProperty("place", first.place()),
                sound(p, first.sound()),
                Boolean.parseBoolean(p.getProperty("announce", Boolean.toString(first.announce()))));
    }

    private static SoundSettings sound(Properties p, SoundSettings first) {
        var tone = first.tone()
                .withBalance(number(p, "balance", first.tone().balance()))
                .withMono(Boolean.parseBoolean(p.getProperty("mono")))
                .withSpeed(number(p, "speed", first.tone().speed()));
        return new SoundSettings(
                        new Gain(
                                constant(p, "gain", first.gain().mode()),
                                number(p, "preamp", first.gain().preampDb())),
                        Boolean.parseBoolean(p.getProperty("measures", Boolean.toString(first.measures()))),
                        time(p, "crossfade"),
                        time(p, "fade"),
                        tone)
                .withBands(p.getProperty("bands", first.bands()));
    }

    /** Writes whole or not at all. */
    public void write(Settings s) throws IOException {
        var p = new Properties();
        p.setProperty("language", s.language().name());
        p.setProperty("look", s.look().name());
        p.setProperty("width", Integer.toString(s.width()));
        p.setProperty("height", Integer.toString(s.height()));
        p.setProperty("maximised", Boolean.toString(s.maximised()));
        p.setProperty("place", s.place());
        var sound = s.sound();
        p.setProperty("gain", sound.gain().mode().name());
        p.setProperty("preamp", Double.toString(sound.gain().preampDb()));
        p.setProperty("measures", Boolean.toString(sound.measures()));
        p.setProperty("crossfade", Long.toString(sound.crossfade().toMillis()));
        p.setProperty("fade", Long.toString(sound.fade().toMillis()));
        p.setProperty("bands", sound.bands());
        p.setProperty("balance", Double.toString(sound.tone().balance()));
        p.setProperty("mono", Boolean.toString(sound.tone().mono()));
        p.setProperty("speed", Double.toString(sound.tone().speed()));
        p.setProperty("announce", Boolean.toString(s.announce()));
        var text = new StringWriter();
        p.store(text, "Moonsong: how the window was left");
        var part = file.resolveSibling("window.properties.part");
        Files.writeString(part, text.toString());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <E extends Enum<E>> E constant(Properties p, String key, E otherwise) {
        var written = p.getProperty(key, "");
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(c -> c.name().equals(written))
                .findFirst()
                .orElse(otherwise);
    }

    private static Duration time(Properties p, String key) {
        return Duration.ofMillis((long) number(p, key, 0));
    }

    private static double number(Properties p, String key, double otherwise) {
        try {
            double n = Double.parseDouble(p.getProperty(key, ""));
            return Double.isFinite(n) ? n : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
