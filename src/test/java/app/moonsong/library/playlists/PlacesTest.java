package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static long[] between(OptionalLong before, OptionalLong after, int count) {
        return Places.between(before, after, count).orElseThrow();
    }

    @Test
    void betweenTwoPlacesThereIsRoomUntilTheyTouch() {
        assertThat(between(OptionalLong.of(10), OptionalLong.of(14), 3)).containsExactly(11, 12, 13);
        assertThat(Places.between(OptionalLong.of(10), OptionalLong.of(13), 3)).isEmpty();
        assertThat(Places.between(OptionalLong.of(10), OptionalLong.of(11), 1)).isEmpty();
    }

    @Test
    void atTheEndsThereIsAlwaysRoom() {
        assertThat(between(OptionalLong.empty(), OptionalLong.empty(), 2))
                .isSorted()
                .hasSize(2);
        assertThat(LongStream.of(between(OptionalLong.empty(), OptionalLong.of(-7), 2)))
                .isSorted()
                .hasSize(2)
                .allMatch(p -> p < -7);
        assertThat(LongStream.of(between(OptionalLong.of(7), OptionalLong.empty(), 2)))
                .isSorted()
                .hasSize(2)
                .allMatch(p -> p > 7);
    }

    @Test
    void aMillionFreshPlacesRise() {
        assertThat(Places.fresh(1_000_000)).isSorted().doesNotHaveDuplicates().endsWith(1_000_000L << 39);
    }
}
