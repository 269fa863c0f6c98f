package app.moonsong.cli;

import app.moonsong.library.curves.Curves;
import app.moonsong.player.Tone;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** {@code equaliser list|keep|forget}: the curves that releases keep as their own. */
@picocli.CommandLine.Command(
        name = "equaliser",
        subcommands = {EqualiserCommand.All.class, EqualiserCommand.Keep.class, EqualiserCommand.Forget.class})
final class EqualiserCommand extends Group {
    /** {@code equaliser list}: every release that keeps one. */
    @picocli.CommandLine.Command(name = "list")
    static final class All implements Command {
        @Override
        public Exit run(Session session) {
            var all = new Curves(session.library()).all();
            if (session.json()) {
                all.forEach((release, bandsDb) -> json(session, release, bandsDb));
                return Exit.DONE;
            }
            var table = new Table();
            all.forEach((release, bandsDb) -> table.row(release, written(bandsDb)));
            table.print(session.out(), "");
            if (all.isEmpty()) {
                session.say("equaliser.none");
            }
            return Exit.DONE;
        }
    }

    /** {@code equaliser keep RELEASE CURVE}: a release is heard through a curve from now on. */
    @picocli.CommandLine.Command(name = "keep")
    static final class Keep implements Command {
        @Parameters(index = "0", paramLabel = "RELEASE", descriptionKey = "equaliser.release")
        private String release = "";

        @Parameters(index = "1", paramLabel = "PRESET|DB,DB,...", descriptionKey = "equaliser.curve")
        private String curve = "";

        @Override
        public Exit run(Session session) {
            var bandsDb = CurveValue.read(curve);
            if (release.isBlank() || bandsDb.isEmpty()) {
                return session.wrong("equaliser.bad", curve, Tone.BANDS, Tone.LEAST_DB, Tone.MOST_DB);
            }
            new Curves(session.library()).keep(release, bandsDb.get());
            if (session.json()) {
                json(session, release, bandsDb.get());
            } else {
                session.say("equaliser.kept", release);
            }
            return Exit.DONE;
        }
    }

    /** {@code equaliser forget RELEASE}: a release is heard as all others. */
    @picocli.CommandLine.Command(name = "forget")
    static final class Forget implements Command {
        @Parameters(index = "0", paramLabel = "RELEASE", descriptionKey = "equaliser.release")
        private String release = "";

        @Override
        public Exit run(Session session) {
            if (!new Curves(session.library()).forget(release)) {
                return session.fail("equaliser.unknown", release);
            }
            session.say("equaliser.forgotten", release);
            return Exit.DONE;
        }
    }

    private static String written(List<Double> bandsDb) {
        return bandsDb.stream().map(db -> "%+.1f".formatted(db)).collect(Collectors.joining(" "));
    }

    private static void json(Session session, String release, List<Double> bandsDb) {
        Json.line(session.out(), json -> json.text("release", release).decimals("bandsDb", bandsDb));
    }
}
