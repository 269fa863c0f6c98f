package app.moonsong.cli;

import app.moonsong.player.Modes.StopAfter;
import app.moonsong.remote.Request;
import app.moonsong.remote.Request.Action;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where what is played ends by itself, or does not, as it is written in a command; in the words of {@code control}. */
final class EndOptions {
    @Option(names = "--sleep", paramLabel = "30m|track|release", descriptionKey = "play.sleep")
    private Optional<String> sleep = Optional.empty();

    @Option(names = "--stop-after", paramLabel = "track|release", descriptionKey = "play.stop-after")
    private Optional<String> stopAfter = Optional.empty();

    @Option(names = "--passage", paramLabel = "FROM-TO", descriptionKey = "play.passage")
    private Optional<String> passage = Optional.empty();

    /** What the player is asked for as soon as it plays; empty, and said, when that cannot be. */
    Optional<List<Request>> wishes(Session session) {
        var asleep = sleep.flatMap(ControlValue::sleep);
        var stop = stopAfter.flatMap(v -> ControlValue.named(StopAfter.values(), v));
        var again = passage.flatMap(ControlValue::passage);
        if (sleep.isPresent() && asleep.isEmpty()) {
            session.say("play.bad-sleep", sleep.get());
        } else if (stopAfter.isPresent() && stop.isEmpty()) {
            session.say("play.bad-stop-after", stopAfter.get());
        } else if (passage.isPresent() && again.isEmpty()) {
            session.say("play.bad-passage", passage.get());
        } else if (stop.isPresent()
                && asleep.filter(r -> r.action() == Action.STOP_AFTER).isPresent()) {
            session.say("play.bad-sleep-and-stop", sleep.get(), stopAfter.get());
        } else {
            return Optional.of(Stream.of(asleep, stop.map(Request::stopAfter), again)
                    .flatMap(Optional::stream)
                    .toList());
        }
        return Optional.empty();
    }
}
