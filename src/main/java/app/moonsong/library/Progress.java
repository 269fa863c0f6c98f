package app.moonsong.library;

/** How long work tells where it is and learns that it should stop. Called from the thread that works. */
public interface Progress {
    /** Says nothing, never stops. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total, String what) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param total 0 while not known
     * @param what the file or step under way, to be shown as it is
     */
    void at(long done, long total, String what);

    /** Whether to stop at the next whole step. */
    boolean cancelled();
}
