package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.playlists.Plays;
import app.moonsong.player.Heard;
import java.time.Instant;

/** Keeps what was heard long enough to count. */
public final class Listening {
    private final Heard heard = new Heard();
    private final Plays plays;
    private final Playing playing;
    private final Background background;

    public Listening(Library library, Playing playing, Background background) {
        plays = new Plays(library);
        this.playing = playing;
        this.background = background;
    }

    /** Listens from now on. */
    public void begin() {
        playing.state().subscribe(state -> {
            var now = Instant.now();
            heard.look(state, now).ifPresent(i -> background.inOrder(() -> plays.add(i.path(), now)));
        });
    }
}
