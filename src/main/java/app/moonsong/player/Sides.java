package app.moonsong.player;

/** What the samples of the left and of the right are multiplied by. */
record Sides(double left, double right) {
    /**
     * Both by a factor, one of them by less where the balance is not in the middle; none is made louder by it.
     *
     * @param balance as {@link Tone#balance}
     */
    static Sides of(double factor, double balance) {
        return new Sides(factor * Math.min(1, 1 - balance), factor * Math.min(1, 1 + balance));
    }

    /** Whether samples stay as they are. */
    boolean changeNothing() {
        return left == 1 && right == 1;
    }
}
