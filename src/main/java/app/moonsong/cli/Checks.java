package app.moonsong.cli;

import app.moonsong.cli.Check.Finding;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Looks at Java and at the computer. */
final class Checks {
    private static final int OLDEST_JAVA = 25;
    private static final float CD_RATE = 44_100;

    private Checks() {}

    static Finding java() {
        return new Finding(
                Runtime.version().feature() >= OLDEST_JAVA,
                Runtime.version() + ", " + System.getProperty("java.vendor") + ", " + System.getProperty("java.home"));
    }

    static Finding javafx() {
        var module = ModuleLayer.boot().findModule("javafx.media");
        return new Finding(
                module.isPresent(),
                module.flatMap(m -> m.getDescriptor().rawVersion()).orElse("?"));
    }

    /** Opens the default output as JavaFX does, through ALSA on Linux, and plays nothing. */
    static Finding sound() throws LineUnavailableException {
        var format = new AudioFormat(CD_RATE, 16, 2, true, false);
        var wanted = new DataLine.Info(SourceDataLine.class, format);
        if (!AudioSystem.isLineSupported(wanted)) {
            return new Finding(false, "no output");
        }
        try (var line = (SourceDataLine) AudioSystem.getLine(wanted)) {
            line.open(format);
            return new Finding(true, AudioSystem.getMixerInfo()[0].getName());
        }
    }

    static Finding display(Session session) {
        var environment = session.outside().environment();
        var name = environment.getOrDefault("DISPLAY", "");
        return new Finding(Display.reachable(environment), name.isEmpty() ? "DISPLAY is not set" : name);
    }

    /** Asks fontconfig, which JavaFX asks too; Java's own fonts where there is no {@code fc-list}. */
    static Finding fonts() throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder("fc-list", ":lang=ko", "family").start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.SECONDS);
            return new Finding(!text.isBlank(), text.lines().findFirst().orElse("none"));
        } catch (IOException e) {
            var found = Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                    .filter(family -> new Font(family, Font.PLAIN, 12).canDisplay('한'))
                    .findFirst();
            return new Finding(found.isPresent(), found.orElse("none"));
        }
    }
}
