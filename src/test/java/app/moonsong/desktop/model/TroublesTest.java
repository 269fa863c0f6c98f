package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.PlayerState.Trouble;
import app.moonsong.player.PlayerState.Trouble.Kind;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroublesTest {
    private final Notices notices = new Notices();
    private final Text text = new Text(Locale.ENGLISH);
    private final Troubles troubles = new Troubles(() -> text, notices);

    private void accept(Kind kind) {
        accept(kind, "a.flac");
    }

    private void accept(Kind kind, String file) {
        troubles.accept(new Trouble(kind, Optional.empty(), Optional.of(Path.of(file)), "reason"));
    }

    private void follow(Status status, int positionMs) {
        var item = new QueueItem(1, Path.of("b.flac"), "", "", "", Duration.ofMinutes(1));
        troubles.follow(new PlayerState(
                status,
                Optional.of(item),
                0,
                1,
                Duration.ofMillis(positionMs),
                item.length(),
                1,
                1,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty()));
    }

    private String shown() {
        return notices.now().get().map(Notices.Notice::sentence).orElse("");
    }

    @Test
    void aDeviceThatIsTriedInVainIsStillSaidToBeGone() {
        accept(Kind.SOUND_DEVICE_LOST);
        var said = shown();
        for (int tried = 0; tried < 3; tried++) {
            follow(Status.PLAYING, 500);
            follow(Status.PLAYING, 900);
            follow(Status.PAUSED, 500);
        }
        assertThat(said).isNotEmpty();
        assertThat(shown()).isEqualTo(said);
    }

    @Test
    void filesThatFailOneAfterTheOtherAreAllNamedUntilThatIsRead() {
        accept(Kind.FILE_UNREADABLE, "a.flac");
        accept(Kind.FILE_VANISHED, "b.flac");
        accept(Kind.FILE_UNREADABLE, "a.flac");
        assertThat(shown().lines()).hasSize(2);
        assertThat(shown()).contains("a.flac", "b.flac");
        notices.clear();
        accept(Kind.FILE_CUT_SHORT, "c.flac");
        assertThat(shown()).contains("c.flac").doesNotContain("a.flac");
    }

    @Test
    void ofManyFilesTheLastAreNamed() {
        for (int i = 0; i < 9; i++) {
            accept(Kind.FILE_UNREADABLE, i + ".flac");
        }
        assertThat(shown()).contains("5.flac", "8.flac").doesNotContain("4.flac");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SOUND_DEVICE", "SOUND_DEVICE_LOST", "DISK_FULL"})
    void whatKeptItFromSoundingIsNoNewsOnceItSounds(Kind kind) {
        accept(kind);
        assertThat(notices.now().get()).isPresent();
        follow(Status.PLAYING, 0);
        follow(Status.PLAYING, 1_100);
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatElseIsSaidStaysWhenItSounds() {
        accept(Kind.SOUND_DEVICE_LOST);
        accept(Kind.FILE_VANISHED);
        follow(Status.PLAYING, 0);
        follow(Status.PLAYING, 1_100);
        assertThat(shown()).contains("a.flac");
    }
}
