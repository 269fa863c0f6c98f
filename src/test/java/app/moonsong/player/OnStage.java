package app.moonsong.player;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of what is heard: each has a player and a folder of its own. */
abstract class OnStage {
    static final int RATE = 44_100;

    @TempDir
    Path dir;

    Stage stage;
    Player player;

    @BeforeEach
    void open() {
        stage = new Stage(dir);
        player = stage.player();
    }

    @AfterEach
    void close() {
        stage.close();
    }
}
