package app.moonsong.identify;

import java.util.Arrays;

/**
 * The assignment of rows to columns, each to at most one, that gains most; rows and columns without a gain stay free.
 * Shortest augmenting paths with potentials (R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems", Computing 38, 1987).
 */
final class Assignment {
    private final double[][] cost;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] gain, int rows, int columns) {
        cost = new double[rows][rows + columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                cost[i][j] = -Math.max(0, gain[i][j]);
            }
        }
        rowPotential = new double[rows + 1];
        columnPotential = new double[rows + columns + 1];
        rowOf = new int[rows + columns + 1];
    }

    /**
     * Returns for each row its column, or -1.
     *
     * @param gain of row and column; 0 or less where they are not to meet
     */
    static int[] best(double[][] gain, int columns) {
        var assignment = new Assignment(gain, gain.length, columns);
        for (int row = 1; row <= gain.length; row++) {
            assignment.augment(row);
        }
        int[] columnOf = new int[gain.length];
        Arrays.fill(columnOf, -1);
        for (int j = 1; j <= columns; j++) {
            int row = assignment.rowOf[j];
            if (row > 0 && gain[row - 1][j - 1] > 0) {
                columnOf[row - 1] = j - 1;
            }
        }
        return columnOf;
    }

    private void augment(int row) {
        int columns = columnPotential.length - 1;
        double[] nearest = new double[columns + 1];
        int[] before = new int[columns + 1];
        boolean[] reached = new boolean[columns + 1];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            column = step(column, nearest, before, reached);
        }
        while (column != 0) {
            int last = before[column];
            rowOf[column] = rowOf[last];
            column = last;
        }
    }

    private int step(int column, double[] nearest, int[] before, boolean[] reached) {
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j < nearest.length; j++) {
            if (reached[j]) {
                continue;
            }
            double slack = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
            if (slack < nearest[j]) {
                nearest[j] = slack;
                before[j] = column;
            }
            if (nearest[j] < delta) {
                delta = nearest[j];
                next = j;
            }
        }
        for (int j = 0; j < nearest.length; j++) {
            if (reached[j]) {
                rowPotential[rowOf[j]] += delta;
                columnPotential[j] -= delta;
            } else {
                nearest[j] -= delta;
            }
        }
        return next;
    }
}
