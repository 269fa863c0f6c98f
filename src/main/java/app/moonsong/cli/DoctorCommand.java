package app.moonsong.cli;

import java.util.List;

/** {@code doctor}: what works on this computer, what does not, and what to do about it. */
@picocli.CommandLine.Command(name = "doctor")
final class DoctorCommand implements Command {
    @Override
    public Exit run(Session session) {
        List<Check> checks = List.of(
                new Check("java", Checks::java),
                new Check("javafx", Checks::javafx),
                new Check("sound", Checks::sound),
                new Check("decoders", DecoderCheck::look),
                new Check("display", () -> Checks.display(session)),
                new Check("fonts", Checks::fonts),
                new Check("database", () -> LibraryChecks.database(session)),
                new Check("folders", () -> LibraryChecks.folders(session)));
        var exit = Exit.DONE;
        for (var check : checks) {
            var finding = check.bounded();
            print(session, check.name(), finding);
            exit = exit.and(finding.ok() ? Exit.DONE : Exit.LEFT_OVER);
        }
        return exit;
    }

    private static void print(Session session, String name, Check.Finding finding) {
        var remedy = finding.ok() ? "" : session.words().say("doctor.remedy." + name);
        if (session.json()) {
            Json.line(session.out(), json -> json.text("check", name)
                    .truth("ok", finding.ok())
                    .text("detail", finding.detail())
                    .text("remedy", remedy));
            return;
        }
        session.answer(
                finding.ok() ? "doctor.ok" : "doctor.not-ok",
                session.words().say("doctor.name." + name),
                finding.detail());
        if (!finding.ok()) {
            session.out().println("    " + remedy);
        }
    }
}
