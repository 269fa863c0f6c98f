package app.moonsong.cli;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.PlayerState;
import app.moonsong.player.Preset;
import app.moonsong.remote.Doors;
import app.moonsong.remote.Request;
import app.moonsong.remote.Request.Action;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** {@code control ACTION [VALUE]}: steers what plays in the window or in another terminal. */
@picocli.CommandLine.Command(name = "control")
final class ControlCommand implements Command {
    /** What can be asked for; the names are the words of the command line. */
    private enum Word {
        PLAY(Action.PLAY),
        PAUSE(Action.PAUSE),
        TOGGLE(Action.TOGGLE),
        NEXT(Action.NEXT),
        PREVIOUS(Action.PREVIOUS),
        SEEK,
        VOLUME,
        SPEED,
        CROSSFADE,
        BALANCE,
        MONO,
        PRESET,
        SHUFFLE,
        REPEAT,
        STOP_AFTER,
        SLEEP,
        PASSAGE,
        UNDO(Action.UNDO),
        REDO(Action.REDO),
        STATUS(Action.STATUS),
        QUIT(Action.QUIT);

        /** What is asked for by the word alone, which takes no value then. */
        private final Optional<Action> alone;

        Word() {
            alone = Optional.empty();
        }

        Word(Action alone) {
            this.alone = Optional.of(alone);
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return Code.of(name());
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "play|pause|toggle|next|previous|seek|volume|speed|crossfade|balance|mono|preset"
                    + "|shuffle|repeat|stop-after|sleep|passage|undo|redo|status|quit",
            descriptionKey = "control.word")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or says that it is missing
    private Word word;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", descriptionKey = "control.value")
    private Optional<String> value = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        var request = request();
        if (request.isEmpty()) {
            return wrong(session);
        }
        var answer = Doors.of(session.home()).ask(request.get());
        if (answer.isEmpty()) {
            return session.fail("control.none", session.home());
        }
        show(answer.get(), session);
        return isLeftUndone(request.get(), answer.get())
                ? session.fail("control.no-passage", value.orElse(""))
                : Exit.DONE;
    }

    /** Says what the word takes. */
    private Exit wrong(Session session) {
        var takes = session.words().say("control.takes." + (word.alone.isPresent() ? "nothing" : word));
        return value.map(v -> session.wrong("control.bad-value", v, word, takes))
                .orElseGet(() -> session.wrong("control.no-value", word, takes));
    }

    /** What plays may have no such passage. */
    static boolean isLeftUndone(Request request, PlayerState then) {
        return request.action() == Action.PASSAGE
                && request.until() > 0
                && then.passage()
                        .filter(p -> p.from().toMillis() == request.amount())
                        .isEmpty();
    }

    private void show(PlayerState state, Session session) {
        if (session.json()) {
            Json.line(session.out(), json -> PlayLine.json(json, state));
        } else if (word == Word.STATUS) {
            session.out().println(PlayLine.line(state));
        }
    }

    /** Empty when the value is none for the word. */
    private Optional<Request> request() {
        return switch (word) {
            case SEEK -> value.flatMap(ControlValue::place);
            case VOLUME -> value.flatMap(ControlValue::volume);
            case SPEED -> value.flatMap(ControlValue::speed);
            case CROSSFADE -> value.flatMap(ControlValue::crossfade);
            case BALANCE -> value.flatMap(ControlValue::balance);
            case MONO -> value.flatMap(ControlValue::mono);
            case PRESET ->
                value.flatMap(v -> ControlValue.named(Preset.values(), v)).map(Request::preset);
            case SHUFFLE ->
                value.flatMap(v -> ControlValue.named(Shuffle.values(), v)).map(Request::shuffle);
            case REPEAT ->
                value.flatMap(v -> ControlValue.named(Repeat.values(), v)).map(Request::repeat);
            case STOP_AFTER ->
                value.flatMap(v -> ControlValue.named(StopAfter.values(), v)).map(Request::stopAfter);
            case SLEEP -> value.flatMap(ControlValue::sleep);
            case PASSAGE -> value.flatMap(ControlValue::passage);
            case PLAY, PAUSE, TOGGLE, NEXT, PREVIOUS, UNDO, REDO, STATUS, QUIT ->
                word.alone.filter(_ -> value.isEmpty()).map(Request::of);
        };
    }
}
