package app.moonsong.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Every command by its name. Only the one that was asked for is made: that is what keeps the start short. */
final class CommandTree {
    private static final int NEAR = 2;
    private static final int MOST_COLUMNS = 100;
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private CommandTree() {}

    private static Map<String, Supplier<Command>> commands() {
        var all = new LinkedHashMap<String, Supplier<Command>>();
        all.put("demo", DemoCommand::new);
        all.put("scan", ScanCommand::new);
        all.put("identify", IdentifyCommand::new);
        all.put("review", ReviewCommand::new);
        all.put("confirm", ConfirmCommand::new);
        all.put("reject", RejectCommand::new);
        all.put("none", NoneCommand::new);
        all.put("undo", UndoCommand::new);
        all.put("redo", RedoCommand::new);
        all.put("films", FilmsCommand::new);
        all.put("film", FilmCommand::new);
        all.put("order", OrderCommand::new);
        all.put("files", FilesCommand::new);
        all.put("tracklist", TracklistCommand::new);
        all.put("tag", TagCommand::new);
        all.put("search", SearchCommand::new);
        all.put("label", LabelCommand::new);
        all.put("rate", RateCommand::new);
        all.put("playlist", PlaylistCommand::new);
        all.put("loudness", LoudnessCommand::new);
        all.put("equaliser", EqualiserCommand::new);
        all.put("play", PlayCommand::new);
        all.put("history", HistoryCommand::new);
        all.put("control", ControlCommand::new);
        all.put("doctor", DoctorCommand::new);
        return all;
    }

    /** Makes what reads the arguments: the root with the one command they name, or with all if they name none. */
    static CommandLine of(Root root, String[] args, Words words) {
        var line = new CommandLine(root);
        var named = named(args);
        COMMANDS.forEach((name, make) -> {
            if (named.isEmpty() || named.get().equals(name)) {
                line.addSubcommand(name, make.get());
            }
        });
        // A step back of minutes, -1:30, looks like an option.
        Optional.ofNullable(line.getSubcommands().get("control"))
                .ifPresent(control -> control.setUnmatchedOptionsArePositionalParams(true));
        line.registerConverter(Path.class, FileName::of);
        line.setResourceBundle(words.bundle());
        line.setUsageHelpWidth(MOST_COLUMNS);
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static Optional<String> named(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--home")) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return COMMANDS.containsKey(args[i]) ? Optional.of(args[i]) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the command a mistyped word most likely meant. */
    static Optional<String> nearest(String word) {
        return names().stream()
                .filter(name -> edits(word, name) <= NEAR)
                .min(Comparator.comparingInt(name -> edits(word, name)));
    }

    static List<String> names() {
        return List.copyOf(COMMANDS.keySet());
    }

    /** Returns how many letters must be put in, taken out or changed to make one word the other (Levenshtein). */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
