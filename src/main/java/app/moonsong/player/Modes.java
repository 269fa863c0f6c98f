package app.moonsong.player;

/**
 * In what order the queue is played, and where it stops by itself.
 *
 * @param stopAfter done once, then {@link StopAfter#NEVER} again
 */
public record Modes(Repeat repeat, Shuffle shuffle, StopAfter stopAfter) {
    /** The queue as it stands, once. */
    public static final Modes PLAIN = new Modes(Repeat.OFF, Shuffle.OFF, StopAfter.NEVER);

    /** What comes after the end. */
    public enum Repeat {
        OFF,
        ALL,
        ONE;

        /** The next one for a button that goes through all. */
        public Repeat following() {
            return switch (this) {
                case OFF -> ALL;
                case ALL -> ONE;
                case ONE -> OFF;
            };
        }
    }

    /** What is drawn by lot; nothing comes twice until all was played. */
    public enum Shuffle {
        OFF,
        TRACKS,
        /** Releases by lot, the tracks of each in their order. */
        RELEASES;

        /** The next one for a button that goes through all. */
        public Shuffle following() {
            return switch (this) {
                case OFF -> TRACKS;
                case TRACKS -> RELEASES;
                case RELEASES -> OFF;
            };
        }
    }

    /** What is still played. */
    public enum StopAfter {
        NEVER,
        TRACK,
        RELEASE
    }

    public Modes with(Repeat other) {
        return new Modes(other, shuffle, stopAfter);
    }

    public Modes with(Shuffle other) {
        return new Modes(repeat, other, stopAfter);
    }

    public Modes with(StopAfter other) {
        return new Modes(repeat, shuffle, other);
    }
}
