package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void itGainsAsMuchAsTryingAll() {
        var random = new Random(11);
        for (int n = 0; n < 300; n++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            double[][] gain = new double[rows][columns];
            for (double[] row : gain) {
                Arrays.setAll(row, j -> random.nextInt(4) == 0 ? 0 : random.nextInt(20) - 3);
            }
            int[] found = Assignment.best(gain, columns);
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += found[i] < 0 ? 0 : gain[i][found[i]];
            }
            assertThat(sum)
                    .as(Arrays.deepToString(gain))
                    .isEqualTo(all(gain, 0, new boolean[columns]), Offset.offset(1e-9));
            assertThat(Arrays.stream(found).filter(c -> c >= 0)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theWholeCountsMoreThanTheFirst() {
        assertThat(Assignment.best(new double[][] {{10, 9}, {9.5, 1}}, 2)).containsExactly(1, 0);
    }

    @Test
    void nothingToGainLeavesARowFree() {
        assertThat(Assignment.best(new double[][] {{0, -1}}, 2)).containsExactly(-1);
    }

    private static double all(double[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = all(gain, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && gain[row][j] > 0) {
                taken[j] = true;
                best = Math.max(best, gain[row][j] + all(gain, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
