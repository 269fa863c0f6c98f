package app.moonsong.cli;

import app.moonsong.audio.Reading.Reason;
import app.moonsong.sheet.SheetReading;
import java.nio.file.Path;

/** Says what is wrong with a cue sheet that was named. */
final class SheetSaid {
    private SheetSaid() {}

    /** Says it, and returns whether something that it names cannot be had track by track. */
    static boolean say(Session session, Path sheet, SheetReading reading) {
        reading.problem()
                .ifPresent(p -> session.say(
                        "sheet.wrong",
                        sheet,
                        session.words().say("unreadable." + p.reason().name(), p.detail())));
        return reading.problem()
                .filter(p -> p.reason() != Reason.SHEET_BEFORE_FIRST)
                .isPresent();
    }
}
