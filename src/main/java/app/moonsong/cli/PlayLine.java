package app.moonsong.cli;

import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import java.time.Instant;
import java.util.function.IntSupplier;

/** Where the playing is: one line in the terminal that is written over, or one JSON line a second. */
final class PlayLine implements AutoCloseable {
    private static final int BAR = 24;
    private static final int SHORTEST_BAR = 8;
    private static final int TITLE = 36;
    private static final int SHORTEST_TITLE = 12;
    /** Of a terminal that does not say how wide it is. */
    private static final int USUAL_COLUMNS = 80;

    private static final int PERCENT = 100;
    private static final String START_OF_LINE_AND_CLEAR = "\r\033[K";
    private final Session session;
    private final boolean watched = Terminals.errors();
    private IntSupplier columns = () -> 0;
    private String last = "";

    PlayLine(Session session) {
        this.session = session;
    }

    /** Tells how wide the terminal is, at every time it is written to; 0 where that is not known. */
    void fit(IntSupplier to) {
        columns = to;
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
            session.err().print(START_OF_LINE_AND_CLEAR + line(state, room()));
            session.err().flush();
        } else if (!sameTrack && state.status() != Status.STOPPED) {
            state.current().ifPresent(item -> session.say("play.now", item.title(), item.artist()));
        }
    }

    /** The last column stays empty: some terminals begin a new line once it is filled. */
    private int room() {
        int known = columns.getAsInt();
        return (known > 0 ? known : USUAL_COLUMNS) - 1;
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
        return line(state, Integer.MAX_VALUE);
    }

    /** The line in so many columns: first the bar grows shorter, then the title, then the bar is left out. */
    static String line(PlayerState state, int columns) {
        var mark =
                switch (state.status()) {
                    case PLAYING -> "▶";
                    case PAUSED -> "⏸";
                    case STOPPED -> "■";
                };
        var number = "%s %d/%d  ".formatted(mark, state.index() + 1, state.count());
        var begin = "  " + Shown.length(state.position()).replace("–", "0:00") + " ";
        var end = " %s  %d %%%s"
                .formatted(Shown.length(state.length()), Math.round(state.volume() * PERCENT), signs(state));
        int room = columns - Shown.width(number + begin + end);
        var title = Shown.cut(Shown.text(state.current().map(PlayLine::title).orElse("")), TITLE);
        int bar = Math.clamp(room - Shown.width(title), SHORTEST_BAR, BAR);
        bar = room - bar < SHORTEST_TITLE ? 0 : bar;
        return Shown.cut(number + Shown.cut(title, Math.max(1, room - bar)) + begin + bar(state, bar) + end, columns);
    }

    private static String bar(PlayerState state, int columns) {
        long length = Math.max(1, state.length().toMillis());
        int filled = Math.clamp(state.position().toMillis() * columns / length, 0, columns);
        return "━".repeat(filled) + "─".repeat(columns - filled);
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
