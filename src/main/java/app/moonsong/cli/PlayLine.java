package app.moonsong.cli;

import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.time.Instant;

/** Where the playing is: one line in the terminal that is written over, or one JSON line a second. */
final class PlayLine implements AutoCloseable {
    private static final int BAR = 24;
    private static final int PERCENT = 100;
    private static final String START_OF_LINE_AND_CLEAR = "\r\033[K";
    private final Session session;
    private final boolean watched = Terminals.errors();
    private String last = "";

    PlayLine(Session session) {
        this.session = session;
    }

    void show(PlayerState state) {
        var now = state.status() + " " + state.index() + " " + state.position().toSeconds() + " " + state.volume() + " "
                + state.modes() + " " + state.speed() + " " + state.sleepAt() + " " + state.passage();
        if (now.equals(last)) {
            return;
        }
        boolean sameTrack = last.split(" ", 3).length > 1 && last.split(" ", 3)[1].equals("" + state.index());
        last = now;
        if (session.json()) {
            Json.line(session.out(), json -> json(json, state));
            session.out().flush();
        } else if (watched) {
            session.err().print(START_OF_LINE_AND_CLEAR + line(state));
            session.err().flush();
        } else if (!sameTrack && state.status() != Status.STOPPED) {
            state.current().ifPresent(item -> session.say("play.now", item.title(), item.artist()));
        }
    }

    /** Makes room for a sentence. */
    void clear() {
        if (watched && !session.json()) {
            session.err().print(START_OF_LINE_AND_CLEAR);
        }
    }

    @Override
    public void close() {
        clear();
        session.err().flush();
    }

    /** What plays, where it is, and how: one line without its end. */
    static String line(PlayerState state) {
        long length = Math.max(1, state.length().toMillis());
        int filled = Math.clamp(state.position().toMillis() * BAR / length, 0, BAR);
        var mark =
                switch (state.status()) {
                    case PLAYING -> "▶";
                    case PAUSED -> "⏸";
                    case STOPPED -> "■";
                };
        var title = state.current().map(PlayLine::title).orElse("");
        return "%s %d/%d  %s  %s %s%s %s  %d %%%s"
                .formatted(
                        mark,
                        state.index() + 1,
                        state.count(),
                        Shown.cut(Shown.text(title), 36),
                        Shown.length(state.position()).replace("–", "0:00"),
                        "━".repeat(filled),
                        "─".repeat(BAR - filled),
                        Shown.length(state.length()),
                        Math.round(state.volume() * PERCENT),
                        signs(state));
    }

    private static String signs(PlayerState state) {
        boolean ends = state.sleepAt().isPresent() || state.modes().stopAfter() != StopAfter.NEVER;
        return signs(state.modes()) + (state.passage().isPresent() ? "  A–B" : "") + (ends ? "  ☾" : "");
    }

    private static String signs(Modes modes) {
        var shuffle = modes.shuffle() == Shuffle.OFF ? "" : "  ⤮";
        return switch (modes.repeat()) {
            case OFF -> shuffle;
            case ALL -> shuffle + "  ↻";
            case ONE -> shuffle + "  ↻1";
        };
    }

    private static String title(QueueItem item) {
        return item.artist().isEmpty() ? item.title() : item.title() + " – " + item.artist();
    }

    static void json(Json json, PlayerState state) {
        json.text("state", Code.of(state.status().name()))
                .text("file", state.current().map(i -> i.path().toString()))
                .text("title", state.current().map(QueueItem::title))
                .number("positionMs", state.position().toMillis())
                .number("lengthMs", state.length().toMillis())
                .number("index", state.index())
                .number("count", state.count())
                .share("volume", state.volume())
                .share("speed", state.speed())
                .text("shuffle", Code.of(state.modes().shuffle().name()))
                .text("repeat", Code.of(state.modes().repeat().name()))
                .text("stopAfter", Code.of(state.modes().stopAfter().name()))
                .text("sleepAt", state.sleepAt().map(Instant::toString))
                .object("passage", state.passage(), (of, passage) -> of.number(
                                "fromMs", passage.from().toMillis())
                        .number("toMs", passage.to().toMillis()));
    }
}
