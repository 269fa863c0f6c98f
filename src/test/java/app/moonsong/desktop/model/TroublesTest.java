package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.PlayerState.Trouble;
import app.moonsong.player.PlayerState.Trouble.Kind;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final Notices notices = new Notices();
    private final Text text = new Text(Locale.ENGLISH);
    private final Troubles troubles = new Troubles(() -> text, notices);

    private void accept(Kind kind) {
        troubles.accept(new Trouble(kind, Optional.empty(), Optional.of(Path.of("a.flac")), "reason"));
    }

    @Test
    void aSoundDeviceThatIsBackIsNoNews() {
        accept(Kind.SOUND_DEVICE_LOST);
        assertThat(notices.now().get()).isPresent();
        troubles.sounds();
        assertThat(notices.now().get()).isEmpty();
    }

    @Test
    void whatElseIsSaidStaysWhenItSounds() {
        accept(Kind.SOUND_DEVICE_LOST);
        accept(Kind.FILE_VANISHED);
        troubles.sounds();
        assertThat(notices.now().get()).map(Notices.Notice::sentence).hasValueSatisfying(s -> assertThat(s)
                .contains("a.flac"));
    }
}
