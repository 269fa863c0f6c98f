package app.moonsong.cli;

import app.moonsong.library.smart.SmartContent;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import app.moonsong.search.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/** Smart playlists in the terminal: one line each, as JSON at once, as a table when all are there. */
final class SmartLines {
    private static final long MEGABYTE = 1_000_000;

    private final Session session;
    private final Table table = new Table();
    private boolean empty = true;

    SmartLines(Session session) {
        this.session = session;
    }

    boolean isEmpty() {
        return empty;
    }

    void add(String name, SmartRule rule, int entries) {
        empty = false;
        if (session.json()) {
            var limit = rule.limit();
            Json.line(session.out(), json -> json.text("name", name)
                    .text("query", rule.query())
                    .text("order", rule.order().written())
                    .number("limit", some(limit.pieces()))
                    .number("limitMs", some(limit.length().toMillis()))
                    .number("limitBytes", some(limit.bytes()))
                    .number("entries", entries));
        } else {
            table.row(
                    name,
                    session.words().say("playlist.entries", entries),
                    rule.query(),
                    order(rule.order()),
                    limit(rule.limit()));
        }
    }

    private static Optional<Long> some(long limit) {
        return limit == 0 ? Optional.empty() : Optional.of(limit);
    }

    private String order(SmartOrder order) {
        return switch (order) {
            case SmartOrder.AsFound() -> "";
            case SmartOrder.Sorted _ -> "sort:" + order.written();
            case SmartOrder.Mixed _ -> session.words().say("smart.mixed");
        };
    }

    private String limit(SmartLimit limit) {
        var words = session.words();
        var parts = new ArrayList<String>();
        some(limit.pieces()).ifPresent(n -> parts.add(words.say("smart.most", n)));
        if (!limit.length().equals(Duration.ZERO)) {
            parts.add(words.say("smart.most-time", Shown.length(limit.length())));
        }
        some(limit.bytes()).ifPresent(n -> parts.add(words.say("smart.most-size", n / MEGABYTE)));
        return String.join(", ", parts);
    }

    void print() {
        table.print(session.out(), "");
    }

    /** Says what of a query was not taken as language. */
    void hints(Query query) {
        query.hints().forEach(h -> session.say("search.hint." + h.kind().name(), h.part()));
    }

    /** Prints what a smart playlist holds. */
    void entries(SmartContent content) {
        var lines = new PlaylistLines(session);
        for (int i = 0; i < content.entries().size(); i++) {
            lines.add(i + 1, content.entries().get(i), content.resolutions().get(i));
        }
        lines.print();
    }
}
