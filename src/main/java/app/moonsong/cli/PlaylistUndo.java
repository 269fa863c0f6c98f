package app.moonsong.cli;

import app.moonsong.library.playlists.Edited;
import app.moonsong.library.playlists.Playlists;
import java.util.Locale;
import java.util.Optional;

/** {@code playlist undo}: takes the last edit of any playlist back, one of the window too. */
@picocli.CommandLine.Command(name = "undo")
final class PlaylistUndo implements Command {
    @Override
    public Exit run(Session session) {
        return say(session, "undone", new Playlists(session.library()).undo());
    }

    /** {@code playlist redo}: does what was taken back last again. */
    @picocli.CommandLine.Command(name = "redo")
    static final class Redo implements Command {
        @Override
        public Exit run(Session session) {
            return say(session, "redone", new Playlists(session.library()).redo());
        }
    }

    private static Exit say(Session session, String what, Optional<Edited> edited) {
        if (edited.isEmpty()) {
            session.say("playlist.nothing-" + what);
            return Exit.LEFT_OVER;
        }
        var kind = edited.get().kind().name();
        var name = edited.get().playlist().name();
        if (session.json()) {
            Json.line(session.out(), json -> json.text(what, kind.toLowerCase(Locale.ROOT))
                    .text("playlist", name)
                    .number(
                            "entries",
                            new PlaylistNamed(session).size(edited.get().playlist())));
        } else {
            session.answer("playlist." + what, session.words().say("edit." + kind), name);
        }
        return Exit.DONE;
    }
}
