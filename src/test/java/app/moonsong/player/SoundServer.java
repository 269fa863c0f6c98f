package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A sound server of a test's own, that can be taken away. */
public final class SoundServer {
    private SoundServer() {}

    /** Starts one that listens on a socket and keeps what it needs in a folder. */
    public static Process open(Path folder, Path socket) throws IOException, InterruptedException {
        Files.deleteIfExists(socket);
        var setUp = Files.writeString(folder.resolve("sound.pa"), """
                load-module module-native-protocol-unix auth-anonymous=1 socket=%s
                load-module module-null-sink sink_name=own
                set-default-sink own
                """.formatted(socket));
        var builder = new ProcessBuilder(
                        "pulseaudio",
                        "-n",
                        "-F",
                        setUp.toString(),
                        "--daemonize=no",
                        "--exit-idle-time=-1",
                        "--use-pid-file=no",
                        "--disable-shm=yes")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("sound.log").toFile());
        builder.environment().remove("PULSE_SERVER");
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        var server = builder.start();
        for (int i = 0; i < 300 && !Files.exists(socket); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(socket).as("the sound server is there").exists();
        return server;
    }

    /** A process of this Java that sounds on the server of a socket; what it prints goes to out and err in a folder. */
    public static ProcessBuilder client(Path folder, Path socket, String main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("PULSE_SERVER", "unix:" + socket);
        builder.environment().remove("DISPLAY");
        return builder;
    }

    /** Seconds of almost silence as a file. */
    public static Path quiet(Path file, int seconds) throws IOException {
        var samples = new short[2 * seconds * Encoded.rateHz(Format.WAV)];
        Arrays.fill(samples, (short) 500);
        return Encoded.write(file, Format.WAV, samples);
    }
}
