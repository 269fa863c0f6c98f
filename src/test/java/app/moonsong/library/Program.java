package app.moonsong.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as the launcher starts it. */
final class Program {
    private static final int LONGEST_S = 120;

    private Program() {}

    /** Starts a command; what it prints goes to a file. */
    static Process start(Path home, Path log, String... command) throws IOException {
        // A process that was started in the background ignores Ctrl+C, and hands that down.
        var line = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp"));
        line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        line.addAll(List.of("app.moonsong.Main", "--home", home.toString()));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** Waits for the end of a process; returns its exit status. */
    static int exitOf(Process process) throws InterruptedException {
        if (!process.waitFor(LONGEST_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end within %d s".formatted(LONGEST_S));
        }
        return process.exitValue();
    }

    /** Sends a signal by its name. */
    static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
