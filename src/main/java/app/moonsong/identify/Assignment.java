package app.moonsong.identify;

import java.util.Arrays;

/**
 * The assignment of rows to columns, each to at most one, that gains most; rows and columns without a gain stay free.
 * Shortest augmenting paths with potentials (R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems", Computing 38, 1987); a path may also end by leaving a row free, which costs nothing.
 */
final class Assignment {
    private static final int FREE = -1;
    private static final int PASSES = 2;

    private final double[][] gain;
    private final int[][] meets;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;
    private final int[] columnOf;
    private final double[] far;
    private final int[] before;
    private final boolean[] settled;
    private final int[] open;
    private final int[] walked;
    private int openCount;
    private int walkedCount;
    private int endRow;
    private int endColumn;
    private double end;

    private Assignment(double[][] gain, int columns) {
        this.gain = gain;
        meets = new int[gain.length][];
        rowPotential = new double[gain.length];
        columnPotential = new double[columns];
        rowOf = new int[columns];
        columnOf = new int[gain.length];
        far = new double[columns];
        before = new int[columns];
        settled = new boolean[columns];
        open = new int[columns];
        walked = new int[columns];
        Arrays.fill(rowOf, FREE);
        Arrays.fill(columnOf, FREE);
        Arrays.fill(far, Double.POSITIVE_INFINITY);
    }

    /**
     * Returns for each row its column, or -1.
     *
     * @param gain of row and column; 0 or less where they are not to meet
     */
    static int[] best(double[][] gain, int columns) {
        var assignment = new Assignment(gain, columns);
        for (int row = 0; row < gain.length; row++) {
            assignment.meets[row] = assignment.meets(row);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (int row = 0; row < gain.length; row++) {
                if (assignment.columnOf[row] == FREE) {
                    assignment.bid(row);
                }
            }
        }
        for (int row = 0; row < gain.length; row++) {
            if (assignment.columnOf[row] == FREE) {
                assignment.augment(row);
            }
        }
        return assignment.columnOf;
    }

    private int[] meets(int row) {
        int[] columns = new int[rowOf.length];
        int n = 0;
        for (int j = 0; j < columns.length; j++) {
            if (gain[row][j] > 0) {
                columns[n++] = j;
            }
        }
        return Arrays.copyOf(columns, n);
    }

    /** Rows take their cheapest columns from each other, which settles most of them; a bound keeps a long quarrel short. */
    private void bid(int first) {
        int row = first;
        for (int n = 0; row != FREE && n < gain.length; n++) {
            double cheapest = 0;
            double second = 0;
            int column = FREE;
            for (int j : meets[row]) {
                double cost = -gain[row][j] - columnPotential[j];
                if (cost < cheapest) {
                    second = cheapest;
                    cheapest = cost;
                    column = j;
                } else if (cost < second) {
                    second = cost;
                }
            }
            rowPotential[row] = second;
            row = column == FREE || cheapest == second ? FREE : taken(row, column, second - cheapest);
        }
    }

    /** Gives the column to the row and returns the row that had it. */
    private int taken(int row, int column, double more) {
        int other = rowOf[column];
        columnPotential[column] -= more;
        rowOf[column] = row;
        columnOf[row] = column;
        if (other != FREE) {
            columnOf[other] = FREE;
        }
        return other;
    }

    private void augment(int row) {
        end = Double.POSITIVE_INFINITY;
        int at = row;
        double length = 0;
        int next;
        do {
            scan(at, length);
            next = nearest();
            if (next != FREE) {
                settled[next] = true;
                walked[walkedCount++] = next;
                length = far[next];
                at = rowOf[next];
            }
        } while (next != FREE && at != FREE);
        if (next != FREE) {
            end = length;
            endColumn = next;
        }
        adjust(row);
        flip(row);
        forget();
    }

    private void scan(int row, double length) {
        double base = length - rowPotential[row];
        if (base < end) {
            end = base;
            endRow = row;
            endColumn = FREE;
        }
        for (int j : meets[row]) {
            double through = base - gain[row][j] - columnPotential[j];
            if (!settled[j] && through < far[j]) {
                if (far[j] == Double.POSITIVE_INFINITY) {
                    open[openCount++] = j;
                }
                far[j] = through;
                before[j] = row;
            }
        }
    }

    /** Takes the nearest column that is not settled yet, the first of equals. */
    private int nearest() {
        int at = FREE;
        for (int k = 0; k < openCount; k++) {
            boolean nearer =
                    at == FREE || far[open[k]] < far[open[at]] || (far[open[k]] == far[open[at]] && open[k] < open[at]);
            at = nearer ? k : at;
        }
        if (at == FREE || far[open[at]] >= end) {
            return FREE;
        }
        int column = open[at];
        open[at] = open[--openCount];
        return column;
    }

    /** Moves the potentials so that what was walked stays the cheapest. */
    private void adjust(int row) {
        rowPotential[row] += end;
        for (int k = 0; k < walkedCount; k++) {
            int j = walked[k];
            if (rowOf[j] != FREE) {
                rowPotential[rowOf[j]] += end - far[j];
                columnPotential[j] -= end - far[j];
            }
        }
    }

    private void flip(int row) {
        int column = endColumn;
        if (column == FREE) {
            column = columnOf[endRow];
            columnOf[endRow] = FREE;
        }
        while (column != FREE) {
            int taker = before[column];
            int given = columnOf[taker];
            rowOf[column] = taker;
            columnOf[taker] = column;
            column = taker == row ? FREE : given;
        }
    }

    private void forget() {
        for (int k = 0; k < openCount; k++) {
            far[open[k]] = Double.POSITIVE_INFINITY;
        }
        for (int k = 0; k < walkedCount; k++) {
            far[walked[k]] = Double.POSITIVE_INFINITY;
            settled[walked[k]] = false;
        }
        openCount = 0;
        walkedCount = 0;
    }
}
