package app.moonsong.playlist;

/** Smart playlists that anybody may want; each is made at once and changed afterwards. */
public enum ReadyRule {
    NOT_HEARD_FOR_A_YEAR("-played:<1y", "played", 0),
    ADDED_THIS_MONTH("added:<1m", "-added", 0),
    MISSING_FROM_A_FILM("film:\"%s\" is:missing", "", 0),
    PIANO_UNDER_THREE_MINUTES("piano length:<3", "", 0),
    NEVER_HEARD("is:unheard", "", 0),
    MOST_HEARD("plays:>0", "-plays", 50),
    MIX_BY_LABEL("label:\"%s\"", "mix:1", 0);

    private final String query;
    private final String order;
    private final int most;

    ReadyRule(String query, String order, int most) {
        this.query = query;
        this.order = order;
        this.most = most;
    }

    /** Returns the rule; {@code about} is the film or the label it asks for, where it asks for one. */
    public SmartRule about(String about) {
        return new SmartRule(
                query.replace("%s", about.replace("\"", "")),
                SmartOrder.read(order).orElseThrow(),
                SmartLimit.ofPieces(most));
    }
}
