package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.FilmView;
import app.moonsong.library.Orders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Parameters;

/** {@code order begin|move|reset|undo|redo}: the listener's own order of a film's music. */
@picocli.CommandLine.Command(
        name = "order",
        subcommands = {
            OrderCommand.Begin.class,
            OrderCommand.Move.class,
            OrderCommand.Reset.class,
            OrderCommand.Undo.class,
            OrderCommand.Redo.class
        })
final class OrderCommand extends Group {
    /** {@code order begin FILM TRACK...}: puts tracks first, in the order given. */
    @picocli.CommandLine.Command(name = "begin")
    static final class Begin implements Command {
        @Parameters(index = "0", paramLabel = "FILM", descriptionKey = "film.film")
        private String film = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "TRACK", descriptionKey = "verdict.track")
        private List<String> tracks = List.of();

        @Override
        public Exit run(Session session) {
            var first = new ArrayList<TrackId>();
            for (var written : tracks) {
                var track = TrackId.parse(written);
                if (track.isEmpty()) {
                    return session.wrong("verdict.bad-track", written);
                }
                first.add(track.get());
            }
            return change(session, film, first, orders -> orders.begin(film, first));
        }
    }

    /** {@code order move TRACK PLACE}: puts one track at a place. */
    @picocli.CommandLine.Command(name = "move")
    static final class Move implements Command {
        @Parameters(index = "0", paramLabel = "TRACK", descriptionKey = "verdict.track")
        private String written = "";

        @Parameters(index = "1", paramLabel = "PLACE", descriptionKey = "order.place")
        private int place;

        @Override
        public Exit run(Session session) {
            var track = TrackId.parse(written);
            if (track.isEmpty()) {
                return session.wrong("verdict.bad-track", written);
            }
            if (place < 1) {
                return session.wrong("order.bad-place", place);
            }
            return change(session, track.get().film(), List.of(track.get()), o -> o.place(track.get(), place));
        }
    }

    /** {@code order reset FILM}: back to the order of the releases. */
    @picocli.CommandLine.Command(name = "reset")
    static final class Reset implements Command {
        @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
        private String film = "";

        @Override
        public Exit run(Session session) {
            return change(session, film, List.of(), orders -> orders.reset(film));
        }
    }

    /** {@code order undo FILM}: takes the last change back. */
    @picocli.CommandLine.Command(name = "undo")
    static final class Undo implements Command {
        @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
        private String film = "";

        @Override
        public Exit run(Session session) {
            return turn(session, film, orders -> orders.undo(film), "order.nothing-to-undo");
        }
    }

    /** {@code order redo FILM}: makes the change again that was taken back last. */
    @picocli.CommandLine.Command(name = "redo")
    static final class Redo implements Command {
        @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
        private String film = "";

        @Override
        public Exit run(Session session) {
            return turn(session, film, orders -> orders.redo(film), "redo.nothing");
        }
    }

    /** What is done to the orders. */
    @FunctionalInterface
    private interface Change {
        void of(Orders orders);
    }

    /** Takes a change back or makes it again; says so when there is {@code none}. */
    private static Exit turn(Session session, String film, Predicate<Orders> turned, String none) {
        return change(session, film, List.of(), orders -> {
            if (!turned.test(orders)) {
                session.say(none);
            }
        });
    }

    /** Changes the order of a film that is there and has these tracks, and prints what it is then. */
    private static Exit change(Session session, String film, List<TrackId> tracks, Change change) {
        var library = session.library();
        var view = library.film(film).map(FilmView::film);
        if (view.isEmpty()) {
            return session.fail("film.unknown", film);
        }
        for (var track : tracks) {
            if (view.get().track(track).isEmpty()) {
                return session.fail("verdict.no-track", track.toString());
            }
        }
        change.of(library.orders());
        library.film(film).ifPresent(f -> FilmCommand.print(f, List.of(f.own()), session));
        return Exit.DONE;
    }
}
