package app.moonsong.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments. */
final class Usage {
    private Usage() {}

    static Exit wrong(ParameterException problem, Words words, PrintStream err) {
        var command = problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println(sentence(problem, words));
        err.println(words.say("usage.see-help", command + " --help"));
        return Exit.WRONG_USAGE;
    }

    private static String sentence(ParameterException problem, Words words) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                words.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                words.say(
                        "usage.missing",
                        String.join(
                                " ",
                                missing.getMissing().stream().map(Usage::name).toList()));
            default -> value(problem, words);
        };
    }

    private static String value(ParameterException problem, Words words) {
        var arg = problem.getArgSpec();
        var value = problem.getValue();
        if (arg == null || value == null) {
            return words.say("usage.other", String.valueOf(problem.getMessage()));
        }
        var allowed = allowed(arg);
        return allowed.isEmpty()
                ? words.say("usage.value", value, name(arg))
                : words.say("usage.value-of", value, name(arg), allowed);
    }

    /** The words that fit, where they can be counted. */
    private static String allowed(ArgSpec arg) {
        return Stream.concat(Stream.of(arg.type()), Arrays.stream(arg.auxiliaryTypes()))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
