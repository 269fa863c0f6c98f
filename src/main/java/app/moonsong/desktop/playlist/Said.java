package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.library.playlists.Edited;
import app.moonsong.library.playlists.Playlists;
import java.util.Optional;

/** Takes edits of playlists back, does them again, and says which. */
final class Said {
    private Said() {}

    static void undo(Desk desk) {
        desk.models().shelf().ask(Playlists::undo, e -> say(desk, "playlist.undone", "playlist.undone.none", e));
    }

    static void redo(Desk desk) {
        desk.models().shelf().ask(Playlists::redo, e -> say(desk, "playlist.redone", "playlist.redone.none", e));
    }

    private static void say(Desk desk, String done, String none, Optional<Edited> edited) {
        var text = desk.text();
        desk.models()
                .notices()
                .word(edited.map(e -> text.get(done, e.playlist().name(), text.of(e.kind())))
                        .orElseGet(() -> text.get(none)));
    }
}
