package app.moonsong.desktop.model;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Questions of which only the last one's answer is wanted. Asked and answered on the screen's thread. */
final class Latest {
    private final Background background;
    private long asked;

    Latest(Background background) {
        this.background = background;
    }

    /** Asks after a pause; a newer question within the pause, or before the answer, makes this one void. */
    <T> void ask(Duration pause, Callable<T> question, Consumer<T> answered) {
        long mine = ++asked;
        Runnable now = () -> {
            if (mine == asked) {
                background.fetch(question, answer -> {
                    if (mine == asked) {
                        answered.accept(answer);
                    }
                });
            }
        };
        if (pause.isZero()) {
            now.run();
        } else {
            background.later(pause, now);
        }
    }

    /** Makes every open question void. */
    void drop() {
        asked++;
    }
}
