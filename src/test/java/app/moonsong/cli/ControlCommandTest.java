package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.remote.Door;
import app.moonsong.remote.Doors;
import app.moonsong.remote.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlCommandTest {
    private static final PlayerState STOPPED = new PlayerState(
            PlayerState.Status.STOPPED,
            Optional.empty(),
            -1,
            0,
            Duration.ZERO,
            Duration.ZERO,
            1,
            1,
            Modes.PLAIN,
            Optional.empty(),
            Optional.empty());

    @TempDir
    Path folder;

    @Test
    void whereNothingRunsItSaysSo() {
        var ran = new Bench(folder).run("control", "pause");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("Nothing is running").contains(folder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "seek,",
        "seek,later",
        "seek,1:75",
        "volume,",
        "volume,101",
        "volume,loud",
        "speed,",
        "speed,3",
        "speed,fast",
        "crossfade,13",
        "crossfade,-1",
        "balance,101",
        "balance,left",
        "mono,",
        "mono,maybe",
        "preset,loud",
        "undo,2",
        "shuffle,all",
        "repeat,",
        "stop-after,album",
        "sleep,0",
        "sleep,1441",
        "sleep,25h",
        "sleep,album",
        "passage,1:00",
        "passage,1:00-1:00.1",
        "passage,+1-+2",
        "next,1",
        "status,x"
    })
    void aValueThatIsNoneIsWrongUsage(String word, String value) {
        var bench = new Bench(folder);
        var ran = value == null ? bench.run("control", word) : bench.run("control", word, value);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(word).contains(value == null ? "needs a value" : value);
    }

    @ParameterizedTest
    @CsvSource({
        "seek,later,+10",
        "volume,loud,-5",
        "crossfade,13,0 to 12 seconds",
        "balance,left,-100 to 100",
        "mono,maybe,on or off",
        "preset,loud,quiet_night",
        "stop-after,album,release",
        "next,1,takes no value"
    })
    void whatAWordTakesIsSaidWithWhatItDoesNot(String word, String value, String taken) {
        assertThat(new Bench(folder).run("control", word, value).err()).contains(taken);
    }

    @Test
    void aStepBackOfMinutesIsNoOption() {
        var ran = new Bench(folder).run("control", "seek", "-1:30");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("Nothing is running");
    }

    @ParameterizedTest
    @CsvSource({
        "seek,90,SEEK,90000",
        "seek,1:30,SEEK,90000",
        "seek,1:00:01.5,SEEK,3601500",
        "seek,0:12.345,SEEK,12345",
        "seek,1:5.5,,",
        "seek,1:100,,",
        "seek,1:75.5,,",
        "seek,1:00.,,",
        "seek,-1:00.25,SKIP,-60250",
        "seek,1:00:01,SEEK,3601000",
        "seek,+2.5,SKIP,2500",
        "seek,-1:00,SKIP,-60000",
        "volume,80%,VOLUME,80",
        "volume,+5,LOUDER,5",
        "volume,-5,LOUDER,-5"
    })
    void placesAndVolumesAreWrittenAsPeopleWriteThem(String word, String value, String action, String amount) {
        var request = word.equals("seek") ? ControlValue.place(value) : ControlValue.volume(value);
        assertThat(request)
                .isEqualTo(Optional.ofNullable(action)
                        .map(a -> new Request(Request.Action.valueOf(a), Long.parseLong(amount), 0, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "sleep,90,SLEEP,5400000,0",
        "sleep,30m,SLEEP,1800000,0",
        "sleep,1h30M,SLEEP,5400000,0",
        "sleep,24h,SLEEP,86400000,0",
        "sleep,off,SLEEP,0,0",
        "sleep,track,STOP_AFTER,1,0",
        "sleep,Release,STOP_AFTER,2,0",
        "sleep,never,,,",
        "passage,1:00-1:30,PASSAGE,60000,90000",
        "passage,0-0.2,PASSAGE,0,200",
        "passage,0:10-0:12.5,PASSAGE,10000,12500",
        "passage,1:00:00.25-1:00:01,PASSAGE,3600250,3601000",
        "passage,off,PASSAGE,0,0",
        "passage,1:30-1:00,,,"
    })
    void whenToSleepAndWhatToRepeatIsWrittenAsPeopleWriteIt(
            String word, String value, String action, String amount, String until) {
        var request = word.equals("sleep") ? ControlValue.sleep(value) : ControlValue.passage(value);
        assertThat(request)
                .isEqualTo(Optional.ofNullable(action)
                        .map(a -> new Request(
                                Request.Action.valueOf(a), Long.parseLong(amount), Long.parseLong(until), List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "crossfade,5,CROSSFADE,5000",
        "crossfade,off,CROSSFADE,0",
        "balance,-20,BALANCE,-20",
        "balance,0,BALANCE,0",
        "mono,On,MONO,1",
        "mono,off,MONO,0",
        "preset,quiet_night,PRESET,2"
    })
    void howItSoundsIsAskedForAsPlayIs(String word, String value, Request.Action action, long amount) throws Exception {
        var asked = new CopyOnWriteArrayList<Request>();
        try (var door = Door.window(Doors.of(folder.resolve("home"))).orElseThrow()) {
            door.open(request -> {
                asked.add(request);
                return STOPPED;
            });
            var ran = new Bench(folder.resolve("home")).run("control", word, value);
            assertThat(ran.code()).as(ran.err()).isZero();
        }
        assertThat(asked).endsWith(new Request(action, amount, 0, List.of()));
    }

    @Test
    void aSecondStartGivesItsFilesToTheWindowThatIsThere() throws Exception {
        var asked = new CopyOnWriteArrayList<Request>();
        var file = Files.writeString(folder.resolve("a.mp3"), "");
        var bench = new Bench(folder.resolve("home"));
        try (var door = Door.window(Doors.of(folder.resolve("home"))).orElseThrow()) {
            door.open(request -> {
                asked.add(request);
                return STOPPED;
            });
            var ran = bench.run(file.toString());
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.err()).contains("running already");
        }
        assertThat(asked).containsExactly(Request.open(List.of(file)));
        assertThat(bench.windows).isEmpty();
    }

    @Test
    void whatACommandChangesIsToldToTheWindowThatIsThere() throws Exception {
        var asked = new LinkedBlockingQueue<Request>();
        var home = folder.resolve("home");
        var bench = new Bench(home);
        bench.run("films"); // the first opening fills the library
        try (var door = Door.window(Doors.of(home)).orElseThrow()) {
            door.open(request -> {
                asked.add(request);
                return STOPPED;
            });
            bench.run("films");
            bench.run("equaliser", "list");
            assertThat(bench.run("equaliser", "keep", "Her", "warm").code()).isZero();
            assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo(Request.of(Request.Action.LOOK_AGAIN));
            bench.run("equaliser", "list");
            assertThat(bench.run("equaliser", "forget", "Her").code()).isZero();
            assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo(Request.of(Request.Action.LOOK_AGAIN));
            bench.run("control", "status");
            assertThat(asked).as("who only looks tells nothing").doesNotContain(Request.of(Request.Action.LOOK_AGAIN));
        }
    }

    @Test
    void theDoorIsFreeAgainWhenTheWindowIsClosed() {
        var bench = new Bench(folder).environment(Map.of("DISPLAY", "elsewhere:0"));
        assertThat(bench.run().code()).isZero();
        assertThat(bench.run().code()).isZero();
        assertThat(bench.windows).hasSize(2);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void whatPlaysInATerminalIsSteeredFromAnother() throws Exception {
        var file =
                Encoded.write(folder.resolve("long.wav"), Format.WAV, new short[2 * 60 * Encoded.rateHz(Format.WAV)]);
        var playing = CompletableFuture.supplyAsync(() -> new Bench(folder).run("play", file.toString(), "--json"));
        try {
            until("playing");
            assertThat(control("pause")).isEqualTo("paused");
            assertThat(control("seek", "40")).isEqualTo("paused");
            assertThat(control("volume", "25")).isEqualTo("paused");
            var status =
                    new Bench(folder).run("control", "status", "--json").lines().getFirst();
            assertThat(Fields.value(status, "positionMs")).isEqualTo("40000");
            assertThat(Fields.value(status, "volume")).isEqualTo("0.25");
            assertThat(Fields.value(status, "file")).isEqualTo(file.toString());
            assertThat(new Bench(folder).run("control", "status").out())
                    .contains("⏸ 1/1")
                    .contains("25 %");
            assertThat(control("speed", "1.5")).isEqualTo("paused");
            var faster = new Bench(folder).run("control", "status", "--json");
            assertThat(Fields.value(faster.lines().getFirst(), "speed")).isEqualTo("1.5");
            assertThat(control("shuffle", "releases")).isEqualTo("paused");
            assertThat(control("repeat", "one")).isEqualTo("paused");
            assertThat(control("stop-after", "release")).isEqualTo("paused");
            assertThat(control("sleep", "30")).isEqualTo("paused");
            var modes =
                    new Bench(folder).run("control", "status", "--json").lines().getFirst();
            assertThat(List.of("shuffle", "repeat", "stopAfter"))
                    .extracting(f -> Fields.value(modes, f))
                    .containsExactly("releases", "one", "release");
            assertThat(Instant.parse(Fields.value(modes, "sleepAt")))
                    .isBetween(Instant.now().plusSeconds(1_700), Instant.now().plusSeconds(1_800));
            assertThat(control("sleep", "off")).isEqualTo("paused");
            assertThat(Fields.value(
                            new Bench(folder)
                                    .run("control", "status", "--json")
                                    .lines()
                                    .getFirst(),
                            "sleepAt"))
                    .isEqualTo("null");
            assertThat(control("sleep", "track")).isEqualTo("paused");
            assertThat(control("passage", "0:50-2:00")).isEqualTo("paused");
            var ends = new Bench(folder).run("control", "status", "--json");
            assertThat(Fields.value(ends.lines().getFirst(), "stopAfter")).isEqualTo("track");
            assertThat(ends.out()).contains("\"passage\":{\"fromMs\":50000,\"toMs\":60000}");
            assertThat(new Bench(folder).run("control", "status").out()).contains("A–B  ☾");
            var beyond = new Bench(folder).run("control", "passage", "1:00-1:30");
            assertThat(beyond.code()).isEqualTo(3);
            assertThat(beyond.err()).contains("1:00-1:30");
            assertThat(control("passage", "off")).isEqualTo("paused");
            assertThat(new Bench(folder).run("control", "status", "--json").out())
                    .contains("\"passage\":null");
            assertThat(control("sleep", "off")).isEqualTo("paused");
            assertThat(control("stop-after", "never")).isEqualTo("paused");
            assertThat(control("toggle")).isEqualTo("playing");
        } finally {
            assertThat(new Bench(folder).run("control", "quit").code()).isZero();
        }
        assertThat(playing.get(20, TimeUnit.SECONDS).code()).isZero();
        assertThat(new Bench(folder).run("control", "status").code()).isEqualTo(3);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void whatFallsAsleepInATerminalEnds() throws Exception {
        var file =
                Encoded.write(folder.resolve("long.wav"), Format.WAV, new short[2 * 60 * Encoded.rateHz(Format.WAV)]);
        var playing = CompletableFuture.supplyAsync(() -> new Bench(folder).run("play", file.toString(), "--json"));
        until("playing");
        Doors.of(folder).ask(Request.sleep(Duration.ofSeconds(1)));
        var ran = playing.get(30, TimeUnit.SECONDS);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Fields.value(ran.lines().getLast(), "state")).isEqualTo("paused");
        assertThat(Long.parseLong(Fields.value(ran.lines().getLast(), "positionMs")))
                .isBetween(0L, 50_000L);
    }

    private String control(String... words) {
        var all = new ArrayList<>(List.of("control"));
        all.addAll(List.of(words));
        all.add("--json");
        var ran = new Bench(folder).run(all.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        return Fields.value(ran.lines().getFirst(), "state");
    }

    private void until(String state) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            var ran = new Bench(folder).run("control", "status", "--json");
            if (ran.code() == 0 && Fields.value(ran.lines().getFirst(), "state").equals(state)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("never " + state);
    }
}
