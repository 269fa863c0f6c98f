package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are named by their address, as desktops and terminals do. */
class FileAddressTest {
    @TempDir
    private Path dir;

    @Test
    void aFileMayBeNamedByItsAddress() throws IOException {
        var bench = new Bench(dir.resolve("home")).environment(Map.of("DISPLAY", "elsewhere:0"));
        var shelf = new Shelf(dir.resolve("내 음악 #1"));
        var file = shelf.flac("100% 달.flac");
        var address = file.toUri().toString();
        assertThat(address).contains("%231", "100%25").doesNotContain("내");
        assertThat(bench.run(address).code()).isZero();
        assertThat(bench.windows).containsExactly(List.of(file));
        assertThat(bench.run("scan", shelf.folder().toUri().toString()).code()).isZero();
        assertThat(bench.run("files", address).out()).contains("달.flac");
        assertThat(bench.run("tag", "set", address, "-f", "title=달의 노래").code()).isZero();
        assertThat(bench.run("playlist", "create", "밤", address).code()).isZero();
        assertThat(bench.run("playlist", "show", "밤").out()).contains("달의 노래");
    }

    @Test
    void whatIsNoAddressOfAFileIsNotThere() {
        var bench = new Bench(dir.resolve("home"));
        var ran = bench.run("file:///no such%2");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no such%2");
    }
}
