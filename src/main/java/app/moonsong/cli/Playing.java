package app.moonsong.cli;

import app.moonsong.library.LeftQueue;
import app.moonsong.library.curves.Curves;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.library.parts.Parts;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.PlayCounter;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.PlayerState.Trouble;
import app.moonsong.player.QueueItem;
import app.moonsong.player.Sources;
import app.moonsong.remote.Host;
import app.moonsong.remote.Obeying;
import app.moonsong.remote.Request;
import app.moonsong.resume.Keeper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Plays in the terminal until the queue ends or the listener stops it. */
final class Playing {
    private static final int LOOK_MS = 100;
    private static final Duration LONGEST_START = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final double LOUDER = 0.05;

    private final Session session;
    private final Consumer<Player> prepare;
    private final List<Request> wishes;
    private final BlockingQueue<Trouble> unsaid = new LinkedBlockingQueue<>();
    private final PlayCounter counter = new PlayCounter();
    private final Listening listening;
    private final Keeper keeper;
    private Optional<Trouble> said = Optional.empty();
    private boolean leftUndone;
    private Optional<Instant> sleepAt = Optional.empty();

    private Sources sources() {
        return new Sources(new Parts(session.library())::excerpt, new Loudnesses(session.library())::levels);
    }

    /** Lets the player be told how to sound before it plays, and asks it for more as soon as it does. */
    Playing(Session session, Consumer<Player> prepare, List<Request> wishes) {
        this.session = session;
        this.prepare = prepare;
        this.wishes = wishes;
        listening = new Listening(session.library());
        keeper = new Keeper(session.library(), LeftQueue.By.TERMINAL, Runnable::run);
    }

    /** Plays; 1 when something could not be played, 3 when no sound came out at all. */
    Exit run(List<Wanted.Piece> pieces) throws IOException {
        return run(player -> {
            var items = items(player, pieces);
            if (wishes.isEmpty()) {
                player.play(items, 0);
            } else {
                // Opened without a sound: which track plays first is known, and nothing outside of a passage is heard.
                player.restore(items, 0, Duration.ZERO, player.settled().join().modes());
                player.seek(Duration.ZERO);
            }
        });
    }

    /** Plays on where it was left; ends as {@link #run(List)} does. */
    Exit run(LeftQueue left) throws IOException {
        return run(player -> Keeper.restore(left, player));
    }

    private Exit run(Consumer<Player> begin) throws IOException {
        // The terminal shows no window, so JavaFX is told to do without a display.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (var _ = new LogHandler(session.home());
                var stop = new Stop();
                var player = new Player(session.home().resolve("tape"), sources());
                var line = new PlayLine(session);
                var reach = new Reach(session, player, host(player, stop))) {
            reach.open();
            player.onTrouble(unsaid::add);
            prepare.accept(player);
            hear(player);
            begin.accept(player);
            player.settled().join();
            wish(new Obeying(player, host(player, stop)));
            goOn(player);
            return Terminals.input() && !session.json()
                    ? withKeys(player, line, stop)
                    : untilTheEnd(player, line, stop, this::waitWhileItMaySound);
        }
    }

    private void wish(Obeying obeying) {
        for (var request : wishes) {
            if (ControlCommand.isLeftUndone(request, obeying.apply(request))) {
                session.say("play.no-passage");
                leftUndone = true;
            }
        }
    }

    /** Plays what stands; where there is no sound, once is enough to have tried. */
    private void goOn(Player player) {
        boolean stands = player.settled().join().status() == Status.PAUSED;
        if (stands && unsaid.stream().allMatch(Playing::isOfFiles)) {
            player.resume();
        }
    }

    /** Another process may give files to play, say that the library has changed, and end it. */
    private Host host(Player player, Stop stop) {
        return new Host(
                files -> player.play(items(player, new Wanted(session, Optional.empty()).files(files)), 0),
                Optional.empty(),
                () -> hear(player),
                player::setCrossfade,
                player::changeTone,
                stop::ask,
                () -> false,
                _ -> Optional.empty());
    }

    /** What releases keep may change while they play. */
    private void hear(Player player) {
        player.setCurves(new Curves(session.library()).all());
    }

    private static List<QueueItem> items(Player player, List<Wanted.Piece> pieces) {
        return pieces.stream().map(p -> item(player, p)).toList();
    }

    private static QueueItem item(Player player, Wanted.Piece p) {
        return new QueueItem(player.newItemId(), p.path(), p.title(), p.artist(), p.album(), p.length());
    }

    /** Waits for the next moment to look, and does what was asked for meanwhile; false ends the playing. */
    @FunctionalInterface
    private interface Meanwhile {
        boolean goOn(PlayerState state) throws IOException;
    }

    private Exit withKeys(Player player, PlayLine line, Stop stop) throws IOException {
        try (var keys = new Keys()) {
            line.fit(keys::columns);
            session.say("play.keys");
            return untilTheEnd(player, line, stop, state -> obey(keys.next(LOOK_MS), player));
        }
    }

    private Exit untilTheEnd(Player player, PlayLine line, Stop stop, Meanwhile meanwhile) throws IOException {
        boolean began = false;
        long begin = System.nanoTime();
        while (!stop.asked()) {
            tell(line);
            var state = player.state();
            counter.look(state, Instant.now()).ifPresent(this::keep);
            keeper.look(state, player.queue());
            began |= state.status() != Status.STOPPED;
            if (state.status() == Status.PLAYING) {
                said = said.filter(t -> !isLost(t));
            }
            boolean late = System.nanoTime() - begin > LONGEST_START.toNanos();
            if (began || late || said.isPresent()) {
                line.show(state);
            }
            if (state.status() == Status.STOPPED && (began || late || said.isPresent())) {
                return end(player, line, began);
            }
            if (fellAsleep(state) || !meanwhile.goOn(state)) {
                break;
            }
        }
        player.stop();
        return stop.asked() ? Exit.DONE : end(player, line, began);
    }

    /** Whether it has paused because the time to sleep had come. */
    private boolean fellAsleep(PlayerState state) {
        boolean due = sleepAt.filter(at -> !Instant.now().isBefore(at)).isPresent();
        sleepAt = state.sleepAt();
        return due && sleepAt.isEmpty() && state.status() == Status.PAUSED;
    }

    private void keep(QueueItem i) {
        listening.heard(new Heard(i.path(), i.title(), i.artist(), i.album(), i.length(), Instant.now()));
    }

    private Exit end(Player player, PlayLine line, boolean began) {
        // Why it stopped is told after the state says that it has.
        player.settled().join();
        tell(line);
        if (said.isEmpty()) {
            if (began) {
                return leftUndone ? Exit.LEFT_OVER : Exit.DONE;
            }
            session.say("trouble.NO_SOUND_DEVICE", "");
            return Exit.FAILED;
        }
        return began && isOfFiles(said.get()) ? Exit.LEFT_OVER : Exit.FAILED;
    }

    private void tell(PlayLine line) {
        for (var trouble = unsaid.poll(); trouble != null; trouble = unsaid.poll()) {
            line.clear();
            var file = trouble.path().map(Path::toString).orElse("");
            session.say("trouble." + trouble.kind().name(), file);
            said = Optional.of(trouble);
            leftUndone |= isOfFiles(trouble);
        }
    }

    private static boolean isOfFiles(Trouble trouble) {
        return switch (trouble.kind()) {
            case NO_SOUND_DEVICE, SOUND_DEVICE_LOST, DISK_FULL -> false;
            case FILE_VANISHED, FILE_UNREADABLE, FILE_CUT_SHORT, FILES_UNREADABLE, FOLDER_UNREADABLE -> true;
        };
    }

    private static boolean isLost(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.SOUND_DEVICE_LOST;
    }

    private static boolean obey(Keys.Key key, Player player) {
        var state = player.state();
        switch (key) {
            case NONE -> {
                return true;
            }
            case TOGGLE -> player.toggle();
            case NEXT -> player.next();
            case PREVIOUS -> player.previous();
            case FORWARD -> player.seek(state.position().plus(STEP));
            case BACK ->
                player.seek(
                        state.position().compareTo(STEP) < 0
                                ? Duration.ZERO
                                : state.position().minus(STEP));
            case SHUFFLE -> player.changeModes(m -> m.with(m.shuffle() == Shuffle.OFF ? Shuffle.TRACKS : Shuffle.OFF));
            case REPEAT -> player.changeModes(m -> m.with(m.repeat().following()));
            case LOUDER -> player.setVolume(Math.min(1, state.volume() + LOUDER));
            case SOFTER -> player.setVolume(Math.max(0, state.volume() - LOUDER));
            case QUIT -> {
                return false;
            }
        }
        return true;
    }

    /** What another process made pause it can resume, and a device that was lost may come back; a full disk stays so. */
    private boolean waitWhileItMaySound(PlayerState state) {
        try {
            Thread.sleep(LOOK_MS);
            return state.status() != Status.PAUSED
                    || said.filter(t -> !isOfFiles(t) && !isLost(t)).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
