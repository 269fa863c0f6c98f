package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.Gain;
import app.moonsong.player.Preset;
import app.moonsong.player.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path home;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var left = Settings.FIRST
                .with(Settings.Language.KOREAN)
                .with(Settings.Look.DARK)
                .with(new SoundSettings(
                        new Gain(Gain.Mode.TRACK, -3),
                        false,
                        Duration.ofSeconds(5),
                        Duration.ofMillis(200),
                        new Tone(Preset.VOICE.bandsDb(), -0.5, true, 1.25)))
                .leftAt(1000, 700, true, "film:her");
        new SettingsFile(home).write(left);
        assertThat(new SettingsFile(home).read()).isEqualTo(left);
        assertThat(home).isDirectoryContaining("glob:**window.properties").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theFirstSettingsStandInForWhatCannotBeRead() throws IOException {
        assertThat(new SettingsFile(home).read()).isEqualTo(Settings.FIRST);
        Files.writeString(
                home.resolve("window.properties"),
                "look=PURPLE\nwidth=many\nheight=NaN\npreamp=Infinity\nbands=1,2\nspeed=x\nplace=moon\n");
        assertThat(new SettingsFile(home).read()).isEqualTo(Settings.FIRST.leftAt(1280, 800, false, "moon"));
        assertThat(Place.read("moon")).isEqualTo(new Place.Films());
        Files.writeString(home.resolve("window.properties"), "look=\\u00g1");
        assertThat(new SettingsFile(home).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aWindowIsNeverTooSmallToFind() throws IOException {
        Files.writeString(home.resolve("window.properties"), "width=-4\nheight=2");
        var read = new SettingsFile(home).read();
        assertThat(read.width()).isEqualTo(480);
        assertThat(read.height()).isEqualTo(480);
    }

    @Test
    void everyPlaceIsFoundAgain() {
        assertThat(Place.read(new Place.OneFilm("her").written())).isEqualTo(new Place.OneFilm("her"));
        assertThat(Place.read(new Place.Files().written())).isEqualTo(new Place.Files());
        assertThat(Place.read(new Place.Preferences().written())).isEqualTo(new Place.Preferences());
    }
}
