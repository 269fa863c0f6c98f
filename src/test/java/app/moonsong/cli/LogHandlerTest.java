package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogHandlerTest {
    private static final System.Logger LOG = System.getLogger("app.moonsong.remote");

    @TempDir
    Path home;

    @Test
    void whatGoesWrongIsKeptInTheLogAndWhatIsOnlyToldIsNot() {
        try (var _ = new LogHandler(home)) {
            assertThat(Logger.getLogger("app.moonsong").getUseParentHandlers())
                    .as("written to the terminal too")
                    .isFalse();
            LOG.log(System.Logger.Level.INFO, "no session bus", new IOException("owl"));
            assertThat(home.resolve("moonsong.log")).doesNotExist();
            LOG.log(System.Logger.Level.WARNING, "nobody can knock", new IOException("moon"));
            LOG.log(System.Logger.Level.WARNING, "said alone");
        }
        LOG.log(System.Logger.Level.WARNING, "when it is closed");
        assertThat(home.resolve("moonsong.log"))
                .content()
                .contains("nobody can knock", "IOException: moon", "\tat ", "said alone")
                .doesNotContain("when it is closed");
    }
}
