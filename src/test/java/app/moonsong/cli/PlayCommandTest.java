package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutMusicItSaysHowToGetSome() {
        var ran = new Bench(folder).run("play");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("nothing to play yet");
    }

    @Test
    void whatIsNotFoundIsSaid() {
        var ran = new Bench(folder).run("play", "nosuchword");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("nosuchword");
    }

    @Test
    void aVolumeBeyondFullIsWrongUsage() {
        assertThat(new Bench(folder).run("play", "--volume", "101").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--sleep,soon,1h30m",
        "--sleep,25h,at most a day",
        "--stop-after,album,track",
        "--passage,1:30-1:00,1:00-1:30",
        "--crossfade,13,12 seconds",
        "--speed,2.5,0.5 to 2",
        "--fade,3,2 seconds",
        "--preamp,16,-15 to 15",
        "--balance,101,-100 to 100",
        "--preset,loud,quiet_night",
        "--preset,'1,2,3',10 numbers",
        "--gain,loud,auto",
        "--order,loud,own"
    })
    void whatCannotBeIsNamedWithWhatCan(String option, String value, String allowed) {
        var ran = new Bench(folder).run("play", option, value);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(value).contains(allowed);
    }

    @Test
    void twoPlacesToStopAtAreWrongUsage() {
        var ran = new Bench(folder).run("play", "--sleep", "track", "--stop-after", "release");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--sleep track").contains("--stop-after release");
    }

    @Test
    void aPlaylistOfAnotherPlayerOfWhichNothingIsThereNamesWhatIsMissing() throws IOException {
        var list = Files.writeString(folder.resolve("list.m3u8"), "#EXTM3U\nnowhere/owl.flac\n");
        var ran = new Bench(folder.resolve("home")).run("play", list.toString());
        assertThat(ran.code()).as(ran.err()).isEqualTo(3);
        assertThat(ran.err()).contains("owl").contains("list.m3u8").doesNotContain("damaged");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aPlaylistOfAnotherPlayerIsPlayedInItsOrder() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        var first = shelf.flac("노래.flac").toString();
        var second = shelf.wav("b.wav").toString();
        var list = Files.write(
                folder.resolve("list.m3u"),
                "#EXTM3U\r\n#EXTINF:1,Owl\r\nmusic\\b.wav\r\nmusic\\노래.flac\r\nmusic\\gone.flac\r\n"
                        .getBytes(Charset.forName("x-windows-949")));
        var ran = new Bench(folder.resolve("home")).run("play", list.toString(), "--json");
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err()).contains("gone");
        assertThat(ran.lines().stream().map(line -> Fields.value(line, "file")).distinct())
                .containsExactly(second, first);
    }

    @ParameterizedTest
    @CsvSource({"--sleep", "--stop-after"})
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void afterTheTrackItEndsAndWhatFollowsIsLeft(String option) throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        var first = shelf.flac("a.flac").toString();
        var second = shelf.wav("b.wav").toString();
        var bench = new Bench(folder.resolve("home"));
        var ran = bench.run("play", first, second, option, "track", "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines())
                .filteredOn(line -> Fields.value(line, "state").equals("playing"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(Fields.value(line, "file")).isEqualTo(first);
                    assertThat(Fields.value(line, "stopAfter")).isEqualTo("track");
                });
        assertThat(bench.run("play", "--resume", "--json").lines().stream()
                        .map(line -> Fields.value(line, "file"))
                        .distinct())
                .containsExactly(second);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aPassageIsRepeatedUntilItIsToldToEnd() throws Exception {
        var noisy = new byte[2 * 8_000];
        Arrays.fill(noisy, 0, 8_000, (byte) 0x33);
        var file = quiet(folder.resolve("dust.wav"), noisy);
        var bench = new Bench(folder.resolve("home"));
        var playing = CompletableFuture.supplyAsync(
                () -> bench.run("play", file.toString(), "--passage", "3-3.5", "--balance", "-20", "--json"));
        untilPlaying();
        // Behind the beginning of the passage lie two seconds, and one of silence is waited for at the end.
        TimeUnit.SECONDS.sleep(4);
        assertThat(control("status"))
                .contains("\"state\":\"playing\"")
                .contains("\"passage\":{\"fromMs\":3000,\"toMs\":3500}");
        new Bench(folder.resolve("home")).run("control", "quit");
        assertThat(playing.get(20, TimeUnit.SECONDS).code()).isZero();
        var heard = Files.readAllBytes(Path.of(System.getenv("MOONSONG_HEARD")));
        assertThat(heard.length).isPositive();
        assertThat(Arrays.mismatch(heard, new byte[heard.length]))
                .as("where something is heard that lies before the passage")
                .isEqualTo(-1);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aPassageThatTheTrackDoesNotHaveIsSaid() throws IOException {
        var file = new Shelf(folder.resolve("music")).wav("b.wav");
        var ran = new Bench(folder.resolve("home")).run("play", file.toString(), "--passage", "5:00-6:00");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("no such passage");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void filesArePlayedToTheirEndWithTheirStateAsJson() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        shelf.flac("a.flac");
        shelf.wav("b.wav");
        var ran = new Bench(folder)
                .run("play", "--shuffle-releases", shelf.folder().toString(), "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines()).allSatisfy(line -> assertThat(Fields.names(line))
                .containsExactly(
                        "state",
                        "file",
                        "title",
                        "positionMs",
                        "lengthMs",
                        "index",
                        "count",
                        "volume",
                        "speed",
                        "shuffle",
                        "repeat",
                        "stopAfter",
                        "sleepAt",
                        "passage"));
        assertThat(ran.lines())
                .anySatisfy(line -> assertThat(Fields.value(line, "state")).isEqualTo("playing"));
        assertThat(Fields.value(ran.lines().getFirst(), "count")).isEqualTo("2");
        assertThat(Fields.value(ran.lines().getFirst(), "shuffle")).isEqualTo("releases");
        assertThat(Fields.value(ran.lines().getFirst(), "repeat")).isEqualTo("off");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aLinkToAFolderIsTheFolder() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        var there = shelf.flac("a.flac");
        var link = Files.createSymbolicLink(folder.resolve("link"), shelf.folder());
        var ran = new Bench(folder.resolve("home")).run("play", link.toString(), "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines().stream().map(l -> Fields.value(l, "file")).distinct())
                .containsExactly(there.toRealPath().toString());
    }

    @Test
    void aFolderThatCannotBeOpenedIsNamedWithWhy() throws Exception {
        var shut = Files.createDirectory(folder.resolve("shut"));
        var command = new ArrayList<String>();
        if ((int) Files.getAttribute(shut, "unix:uid") == 0) {
            // Root may open everything, unless it is left without its privileges, as it can be in a container, too.
            command.addAll(List.of("setpriv", "--bounding-set", "-all"));
        }
        Files.setPosixFilePermissions(shut, Set.of());
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-Duser.language=en", "-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of("app.moonsong.Main", "--home", folder.resolve("home").toString(), "play", shut.toString()));
        var said = folder.resolve("said").toFile();
        var ran = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        assertThat(ran.start().waitFor()).isEqualTo(3);
        assertThat(said).content().contains("No permission for " + shut);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void whatIsNotThereBesideWhatIsIsSaidAndTheRestPlays() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        var there = shelf.flac("a.flac");
        var ran = new Bench(folder).run("play", there.toString(), "gone.mp3");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Nothing to play for “gone.mp3”");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aFilmIsPlayedInTheListenersOrder() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        var bench = new Bench(folder.resolve("home"));
        var first = shelf.flac("a.flac").toString();
        var second = shelf.wav("b.wav").toString();
        bench.run("scan", shelf.folder().toString());
        bench.run("confirm", first, "her/source-list/1");
        bench.run("confirm", second, "her/source-list/2");
        bench.run("order", "move", "her/source-list/2", "1");
        var ran = bench.run("play", "her", "--order", "own", "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines().stream().map(l -> Fields.value(l, "file")).distinct())
                .containsExactly(second, first);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aFileThatCannotBePlayedIsLeftOver() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        shelf.text("a.mp3", "a letter");
        shelf.wav("b.wav");
        var ran = new Bench(folder).run("play", shelf.folder().toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("a.mp3").doesNotContain("Exception");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void whatAnotherProcessPausesWaitsForItThoughAFileWasPassedOver() throws Exception {
        var shelf = new Shelf(folder.resolve("music"));
        shelf.text("a.mp3", "a letter");
        silence(shelf.folder().resolve("b.wav"));
        var bench = new Bench(folder.resolve("home"));
        var playing = CompletableFuture.supplyAsync(
                () -> bench.run("play", shelf.folder().toString(), "--repeat", "--json"));
        untilPlaying();
        control("pause");
        for (int i = 0; i < 10; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            assertThat(control("status")).contains("\"state\":\"paused\"");
        }
        assertThat(control("play")).contains("\"state\":\"playing\"");
        control("quit");
        assertThat(playing.get(20, TimeUnit.SECONDS).code()).isZero();
    }

    private void untilPlaying() throws InterruptedException {
        for (int i = 0; i < 200 && !control("status").contains("\"playing\""); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String control(String word) {
        return new Bench(folder.resolve("home")).run("control", word, "--json").out();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void tenInARowThatCannotBePlayedEndItWithASentenceAndItIsResumedThere() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        var bench = new Bench(folder.resolve("home"));
        shelf.wav("a.wav");
        for (int i = 0; i < 10; i++) {
            shelf.text("b" + i + ".wav", "a letter");
        }
        shelf.wav("c.wav");
        var ran = bench.run("play", shelf.folder().toString(), "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(11);
        assertThat(ran.err().lines().skip(10))
                .singleElement()
                .asString()
                .startsWith("Ten files in a row could not be read, all in " + shelf.folder() + ",");
        var first = Files.copy(
                shelf.folder().resolve("a.wav"), shelf.folder().resolve("b0.wav"), StandardCopyOption.REPLACE_EXISTING);
        var resumed = bench.run("play", "--resume", "--json");
        assertThat(Fields.value(resumed.lines().getFirst(), "file")).isEqualTo(first.toString());
        assertThat(Fields.value(resumed.lines().getLast(), "file"))
                .isEqualTo(shelf.folder().resolve("c.wav").toString());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void whatWasHeardIsFoundByIt() throws IOException {
        var dust = silence(Files.createDirectories(folder.resolve("music")).resolve("dust.wav"));
        var bench = new Bench(folder.resolve("home"));
        bench.run("scan", folder.resolve("music").toString());
        assertThat(bench.run("search", "plays:>0", "--json").lines()).isEmpty();
        assertThat(bench.run("play", dust.toString()).code()).isZero();
        assertThat(bench.run("search", "plays:1", "played:today", "--json").lines())
                .hasSize(1)
                .allMatch(line -> Fields.value(line, "file").equals(dust.toString()));
        assertThat(bench.run("search", "is:unheard", "path:dust.wav", "--json").lines())
                .isEmpty();
    }

    private static Path silence(Path file) throws IOException {
        return quiet(file, new byte[0]);
    }

    /** Five seconds of silence but for how they begin. */
    private static Path quiet(Path file, byte[] beginning) throws IOException {
        var format = new AudioFormat(8_000, 16, 1, true, false);
        int frames = 5 * 8_000;
        var sound = new ByteArrayInputStream(Arrays.copyOf(beginning, frames * format.getFrameSize()));
        AudioSystem.write(new AudioInputStream(sound, format, frames), AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
