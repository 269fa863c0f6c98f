package app.moonsong.playlist;

/**
 * What makes a smart playlist: it holds what a query finds now, in an order, up to a limit.
 *
 * @param query in the language of search; any text is one
 */
public record SmartRule(String query, SmartOrder order, SmartLimit limit) {
    public SmartRule {
        query = query.strip();
    }

    public SmartRule asking(String otherQuery) {
        return new SmartRule(otherQuery, order, limit);
    }

    public SmartRule ordered(SmartOrder otherOrder) {
        return new SmartRule(query, otherOrder, limit);
    }

    public SmartRule limited(SmartLimit otherLimit) {
        return new SmartRule(query, order, otherLimit);
    }
}
