package app.moonsong.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs commands in this process, each as a process of its own would run it, on one home. */
final class Bench {
    /** What a run printed and how it ended. */
    record Ran(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Path home;
    private final Locale locale;
    final List<List<Path>> windows = new ArrayList<>();
    private Map<String, String> environment = Map.of();
    private String input = "";

    Bench(Path home) {
        this(home, Locale.ENGLISH);
    }

    Bench(Path home, Locale locale) {
        this.home = home;
        this.locale = locale;
    }

    Bench environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    Bench input(String text) {
        input = text;
        return this;
    }

    Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var outside = new Outside(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment,
                locale,
                (_, files, _) -> windows.add(files));
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        int code = Cli.run(all.toArray(String[]::new), outside);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
