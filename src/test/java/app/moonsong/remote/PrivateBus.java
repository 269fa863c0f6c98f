package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A session bus of its own, and the programs that people use on it. */
public final class PrivateBus implements AutoCloseable {
    private static final int TRIES = 300;

    private final Path dir;
    private final Path socket;
    private final List<Process> started = new ArrayList<>();

    public PrivateBus(Path dir) throws IOException, InterruptedException {
        this.dir = dir;
        socket = dir.resolve("bus");
        var setUp = Files.writeString(dir.resolve("bus.conf"), """
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(socket));
        start("bus.log", "dbus-daemon", "--nofork", "--nosyslog", "--config-file=" + setUp);
        for (int i = 0; i < TRIES && !Files.exists(socket); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(socket).exists();
    }

    public String address() {
        return "unix:path=" + socket;
    }

    /** The variables of a process that is to find it. */
    public Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address());
    }

    /** Runs a program to its end and returns what it printed. */
    public String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }

    /** Runs a program again until what it prints is as wished, and returns that. */
    public String runUntil(Predicate<String> wished, String... command) throws IOException, InterruptedException {
        var printed = run(command);
        for (int i = 0; i < TRIES && !wished.test(printed); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            printed = run(command);
        }
        assertThat(printed).as("%s", List.of(command)).matches(wished);
        return printed;
    }

    /** Records all that goes over the bus into a file. */
    public Path record() throws IOException, InterruptedException {
        start("heard.log", "dbus-monitor", "--address", address());
        var heard = dir.resolve("heard.log");
        for (int i = 0; i < TRIES && Files.size(heard) == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return heard;
    }

    private void start(String log, String... command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve(log).toFile());
        builder.environment().putAll(environment());
        started.add(builder.start());
    }

    /** Ends the bus as a logout does. */
    @Override
    public void close() {
        started.forEach(Process::destroy);
        started.forEach(p -> p.onExit().join());
    }
}
