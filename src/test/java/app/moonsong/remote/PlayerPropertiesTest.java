package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.PartName;
import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desktop's own programs are told of a state. */
class PlayerPropertiesTest {
    @TempDir
    private Path dir;

    @Test
    void ofAPartOfAFileTheFileIsNamed() {
        var file = dir.resolve("Score.flac");
        var part = new QueueItem(1, PartName.of(file, 2), "Owl", "", "Her", Duration.ofSeconds(9));
        var state = new PlayerState(
                Status.PAUSED,
                Optional.of(part),
                0,
                1,
                Duration.ZERO,
                part.length(),
                1,
                1,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty());
        assertThat(String.valueOf(PlayerProperties.of(state, Optional.empty()).get("Metadata")))
                .contains(file.toUri().toASCIIString())
                .doesNotContain("%23");
    }
}
