package app.moonsong.cli;

import app.moonsong.library.LeftQueue;
import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Player;
import app.moonsong.remote.Request;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code play [QUERY|PLAYLIST|FILE...]}: plays in the terminal. */
@picocli.CommandLine.Command(name = "play")
final class PlayCommand implements Command {
    private static final int PERCENT = 100;

    @Parameters(paramLabel = "QUERY|FILE", arity = "0..*", descriptionKey = "play.what")
    private List<String> what = List.of();

    @Option(names = "--resume", descriptionKey = "play.resume")
    private boolean resume;

    @Option(names = "--volume", paramLabel = "PERCENT", descriptionKey = "play.volume")
    private Optional<Integer> volume = Optional.empty();

    @Mixin
    private SoundOptions sound = new SoundOptions();

    @Option(names = "--shuffle", descriptionKey = "play.shuffle")
    private boolean shuffle;

    @Option(names = "--shuffle-releases", descriptionKey = "play.shuffle-releases")
    private boolean shuffleReleases;

    @Option(names = "--repeat", descriptionKey = "play.repeat")
    private boolean repeat;

    @Option(names = "--repeat-one", descriptionKey = "play.repeat-one")
    private boolean repeatOne;

    @Mixin
    private EndOptions ends = new EndOptions();

    @Option(names = "--order", paramLabel = "album|source|own", descriptionKey = "play.order")
    private Optional<FilmOrder> order = Optional.empty();

    @Option(names = "--playlist", paramLabel = "NAME", descriptionKey = "play.playlist")
    private Optional<String> playlist = Optional.empty();

    @Override
    public Exit run(Session session) throws IOException {
        if (volume.filter(v -> v < 0 || v > PERCENT).isPresent()) {
            return session.wrong("play.bad-volume", volume.get());
        }
        var wishes = ends.wishes(session);
        if (wishes.isEmpty() || !sound.fit(session)) {
            return Exit.WRONG_USAGE;
        }
        if (resume) {
            return resume(session, wishes.get());
        }
        var wanted = new Wanted(session, order);
        var pieces = pieces(wanted);
        if (pieces.isEmpty()) {
            boolean named = playlist.isPresent() || !what.isEmpty();
            return session.fail(
                    named ? "play.nothing-found" : "play.nothing-here", playlist.orElse(String.join(" ", what)));
        }
        var played = new Playing(session, player -> prepare(player, 1, 1), wishes.get()).run(pieces);
        return wanted.leftOut() ? played.and(Exit.LEFT_OVER) : played;
    }

    /** Plays on what the terminal was at, or, where nothing was ever played in one, the window. */
    private Exit resume(Session session, List<Request> wishes) throws IOException {
        boolean another = !what.isEmpty() || playlist.isPresent() || order.isPresent() || !modes().equals(Modes.PLAIN);
        if (another) {
            return session.wrong("play.bad-resume");
        }
        var left = Stream.of(LeftQueue.By.TERMINAL, LeftQueue.By.WINDOW)
                .map(session.library()::leftQueue)
                .filter(q -> !q.entries().isEmpty())
                .findFirst();
        if (left.isEmpty()) {
            return session.fail("play.nothing-left");
        }
        var on = left.get().on();
        return new Playing(session, player -> prepare(player, on.volume(), on.speed()), wishes).run(left.get());
    }

    private List<Wanted.Piece> pieces(Wanted wanted) throws IOException {
        if (playlist.isPresent()) {
            return wanted.playlist(playlist.get()).orElse(List.of());
        }
        return what.isEmpty() ? wanted.everything() : wanted.of(what);
    }

    private void prepare(Player player, double otherVolume, double otherSpeed) {
        player.setVolume(volume.map(v -> (double) v / PERCENT).orElse(otherVolume));
        player.changeModes(_ -> modes());
        sound.prepare(player, otherSpeed);
    }

    private Modes modes() {
        return Modes.PLAIN
                .with(shuffleReleases ? Shuffle.RELEASES : shuffle ? Shuffle.TRACKS : Shuffle.OFF)
                .with(repeatOne ? Repeat.ONE : repeat ? Repeat.ALL : Repeat.OFF);
    }
}
