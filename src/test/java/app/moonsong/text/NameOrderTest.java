package app.moonsong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    private static List<String> sorted(String... names) {
        return Arrays.stream(names)
                .map(Path::of)
                .sorted(new NameOrder())
                .map(Path::toString)
                .toList();
    }

    @Test
    void numbersCountByTheirWorth() {
        assertThat(sorted("10 c", "2 b", "1 a")).containsExactly("1 a", "2 b", "10 c");
        assertThat(sorted("cd2-1", "cd10-2", "cd2-10", "cd2-9")).containsExactly("cd2-1", "cd2-9", "cd2-10", "cd10-2");
        assertThat(sorted("99999999999999999999999", "100000000000000000000000", "3"))
                .containsExactly("3", "99999999999999999999999", "100000000000000000000000");
    }

    @Test
    void zerosBeforeANumberAndCapitalsDecideOnlyBetweenEquals() {
        assertThat(sorted("02", "1", "2", "3")).containsExactly("1", "02", "2", "3");
        assertThat(sorted("b", "A", "a")).containsExactly("A", "a", "b");
    }

    @Test
    void filesOfAFolderStayTogether() {
        assertThat(sorted("b/1", "a 2/9", "a/10", "a/9")).containsExactly("a/9", "a/10", "a 2/9", "b/1");
    }
}
