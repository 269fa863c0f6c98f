package app.moonsong.cli;

import app.moonsong.audio.Reading;
import app.moonsong.library.Folder;
import app.moonsong.library.ScanReport;
import java.util.List;

/** Scans folders and prints what was found; shared by {@code scan} and {@code demo}. */
final class Scan {
    private static final double MILLIS = 1000;
    private final Session session;

    Scan(Session session) {
        this.session = session;
    }

    Exit run(List<Folder> folders, boolean full) {
        try (var work = new Work(session, "work.scan")) {
            var report = session.library().scan(folders, full, work);
            work.done();
            print(report);
            return exit(report);
        }
    }

    private static Exit exit(ScanReport report) {
        boolean left = report.cancelled()
                || !report.failed().isEmpty()
                || !report.unreachable().isEmpty();
        return left ? Exit.LEFT_OVER : Exit.DONE;
    }

    private void print(ScanReport report) {
        if (session.json()) {
            report.failed().forEach(failed -> Json.line(session.out(), json -> failed(json, failed)));
            Json.line(session.out(), json -> done(json, report));
        } else {
            report.failed().forEach(f -> session.say("scan.failed", f.path(), reason(f)));
            session.answer(
                    "scan.done",
                    report.added(),
                    report.changed(),
                    report.moved(),
                    report.missing(),
                    report.unchanged(),
                    report.failed().size(),
                    report.took().toMillis() / MILLIS);
        }
        report.unreachable().forEach(folder -> session.say("scan.unreachable", folder));
        if (report.cancelled()) {
            session.say("scan.cancelled", report.added() + report.changed() + report.moved());
        }
    }

    private String reason(Reading.Unreadable failed) {
        return session.words().say("unreadable." + failed.reason().name(), failed.detail());
    }

    private static void failed(Json json, Reading.Unreadable failed) {
        json.text("event", "failed")
                .text("file", failed.path().toString())
                .text("reason", code(failed))
                .text("detail", failed.detail());
    }

    /** The reason as programs read it: {@code not-audio}, {@code damaged}, ... */
    static String code(Reading.Unreadable failed) {
        return Code.of(failed.reason().name());
    }

    private static void done(Json json, ScanReport report) {
        json.text("event", "done")
                .number("added", report.added())
                .number("changed", report.changed())
                .number("moved", report.moved())
                .number("missing", report.missing())
                .number("unchanged", report.unchanged())
                .number("failed", report.failed().size())
                .decimal("seconds", report.took().toMillis() / MILLIS);
    }
}
