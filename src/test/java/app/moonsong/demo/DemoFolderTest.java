package app.moonsong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.moonsong.encode.Coding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    private static final DemoFile FILE =
            new DemoFile("a/b.mp3", Optional.empty(), Optional.empty(), Coding.MP3, Id3.NONE, Map.of());

    @TempDir
    Path dir;

    @Test
    void whatTheDemoMadeIsItsOwnTheNextTimeToo() throws IOException {
        DemoFolder.open(dir).hold(FILE);
        var file = dir.resolve("a/b.mp3");
        Files.writeString(file, "retagged");
        var again = DemoFolder.open(dir);
        assertThat(again.hold(FILE)).isEqualTo(file).hasContent("retagged");
        assertThat(again.owns(file)).isTrue();
    }

    @Test
    void aFileOfTheListenersIsNeitherTouchedNorOwned() throws IOException {
        var file = Files.createDirectories(dir.resolve("a")).resolve("b.mp3");
        Files.writeString(file, "mine");
        var folder = DemoFolder.open(dir);
        folder.hold(FILE);
        assertThat(file).hasContent("mine");
        assertThat(folder.owns(file)).isFalse();
        assertThat(dir.resolve(".moonsong-demo")).doesNotExist();
    }

    @Test
    void aLinkThatLeadsNowhereIsNotFollowed() throws IOException {
        var target = dir.resolve("elsewhere.mp3");
        Files.createSymbolicLink(Files.createDirectories(dir.resolve("a")).resolve("b.mp3"), target);
        DemoFolder.open(dir).hold(FILE);
        assertThat(target).doesNotExist();
    }

    @Test
    void aFileThatWasDeletedIsNotOwned() throws IOException {
        var folder = DemoFolder.open(dir);
        Files.delete(folder.hold(FILE));
        assertThat(folder.owns(dir.resolve("a/b.mp3"))).isFalse();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnErrorAndLeavesNoHalfFile() throws IOException {
        Files.writeString(dir.resolve("다운로드"), "a file where the demo wants a folder");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Demo.make(dir));
        try (var files = Files.walk(dir)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aCancelStopsBeforeTheNextFileAndKeepsWhatIsMade() throws IOException {
        var count = new AtomicInteger();
        var made = Demo.make(dir, new Demo.Progress() {
            @Override
            public void made(int done, int total, Path file) {
                count.set(done);
            }

            @Override
            public boolean cancelled() {
                return count.get() > 0;
            }
        });
        assertThat(made).hasSizeBetween(1, 4).allMatch(Files::isRegularFile);
    }
}
