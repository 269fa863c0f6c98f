package app.moonsong.desktop.model;

import app.moonsong.library.LeftQueue;
import app.moonsong.library.Library;
import app.moonsong.resume.Keeper;
import java.util.Optional;

/** The window goes on where the last one was left, however it ended. */
public final class Resume {
    private final Library library;
    private final Playing playing;
    private final Background background;
    private final Keeper keeper;

    public Resume(Library library, Playing playing, Background background) {
        this.library = library;
        this.playing = playing;
        this.background = background;
        keeper = new Keeper(library, LeftQueue.By.WINDOW, background::inOrder);
    }

    /** Takes up what was left, or its volume and something else to play, and keeps every change from then on. */
    public void takeUp(Optional<Runnable> another) {
        background.fetch(() -> library.leftQueue(LeftQueue.By.WINDOW), left -> {
            playing.volume(left.on().volume());
            if (another.isPresent()) {
                another.get().run();
            } else if (playing.queue().isEmpty() && !left.entries().isEmpty()) {
                playing.restore(left);
            }
            playing.state().subscribe(s -> keeper.look(s, playing.queue()));
        });
    }
}
