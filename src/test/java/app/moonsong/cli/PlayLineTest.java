package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayLineTest {
    private static final String LONG = "아주 긴 제목의 노래 이름이 여기에 있습니다 정말로 길어서 한 줄에 들어가지 않습니다";

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 60, 79, 80, 100})
    void theLineIsNeverWiderThanTheTerminal(int columns) {
        assertThat(Shown.width(PlayLine.line(playing(LONG), columns))).isLessThanOrEqualTo(columns);
    }

    @Test
    void inAUsualTerminalALongTitleLeavesRoomForAllElse() {
        assertThat(PlayLine.line(playing(LONG), 79))
                .startsWith("▶ 3/14  아주 긴 제목의 노래 이름")
                .contains("…  1:00 ━━")
                .endsWith("─ 4:00  80 %");
    }

    @Test
    void whereItIsAndHowLongComesBeforeTheBar() {
        assertThat(PlayLine.line(playing(LONG), 40)).contains("…  1:00  4:00  80 %");
    }

    @Test
    void withRoomForAllTheBarIsWhole() {
        assertThat(PlayLine.line(playing("Owl"), 79)).isEqualTo(PlayLine.line(playing("Owl")));
    }

    private static PlayerState playing(String title) {
        var length = Duration.ofMinutes(4);
        return new PlayerState(
                PlayerState.Status.PLAYING,
                Optional.of(new QueueItem(1, Path.of("owl.flac"), title, "", "", length)),
                2,
                14,
                Duration.ofMinutes(1),
                length,
                0.8,
                1,
                Modes.PLAIN,
                Optional.empty(),
                Optional.empty());
    }
}
