package app.moonsong.cli;

import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The order and the limits of a smart playlist as they are written in a command. */
final class SmartOptions {
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,6})m?)?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*(k|m|g|t)?b?");
    private static final int THOUSAND = 1_000;
    private static final int SEEDS = 1_000_000;

    @Option(names = "--order", paramLabel = "found|mix|[-]FIELD", descriptionKey = "smart.order")
    private Optional<String> order = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "smart.limit")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--time", paramLabel = "1h30m", descriptionKey = "smart.time")
    private Optional<String> time = Optional.empty();

    @Option(names = "--size", paramLabel = "700MB", descriptionKey = "smart.size")
    private Optional<String> size = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "smart.dry-run")
    private boolean dryRun;

    boolean dryRun() {
        return dryRun;
    }

    boolean isNone() {
        return order.isEmpty() && limit.isEmpty() && time.isEmpty() && size.isEmpty();
    }

    /** Returns a rule with what was asked for; empty, and said, when that cannot be. */
    Optional<SmartRule> over(SmartRule rule, Session session) {
        var before = rule.limit();
        var ordered = order.map(SmartOptions::order).orElse(Optional.of(rule.order()));
        var lasting = time.map(SmartOptions::time).orElse(Optional.of(before.length()));
        var large = size.map(SmartOptions::size).orElse(Optional.of(before.bytes()));
        int pieces = limit.orElse(before.pieces());
        if (ordered.isEmpty()) {
            session.say("smart.bad-order", order.orElse(""), SearchCommand.keys());
        } else if (lasting.isEmpty()) {
            session.say("smart.bad-time", time.orElse(""));
        } else if (large.isEmpty()) {
            session.say("smart.bad-size", size.orElse(""));
        } else if (pieces < 0) {
            session.say("smart.bad-limit", pieces);
        } else {
            return Optional.of(
                    new SmartRule(rule.query(), ordered.get(), new SmartLimit(pieces, lasting.get(), large.get())));
        }
        return Optional.empty();
    }

    private static Optional<SmartOrder> order(String written) {
        return switch (written) {
            case "found" -> Optional.of(new SmartOrder.AsFound());
            case "mix" ->
                Optional.of(new SmartOrder.Mixed(ThreadLocalRandom.current().nextInt(SEEDS)));
            default -> written.isEmpty() ? Optional.empty() : SmartOrder.read(written);
        };
    }

    private static Optional<Duration> time(String written) {
        var m = TIME.matcher(written.strip().toLowerCase(Locale.ROOT));
        return m.matches() && (m.group(1) != null || m.group(2) != null)
                ? Optional.of(Duration.ofHours(number(m.group(1))).plusMinutes(number(m.group(2))))
                : Optional.empty();
    }

    private static Optional<Long> size(String written) {
        var m = SIZE.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        long bytes = number(m.group(1));
        int thousands = m.group(2) == null ? 0 : "kmgt".indexOf(m.group(2)) + 1;
        for (int i = 0; i < thousands; i++) {
            bytes = bytes * THOUSAND;
        }
        return Optional.of(bytes).filter(b -> b >= 0);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
