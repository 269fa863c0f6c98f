package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.BadSheet;
import app.moonsong.desktop.model.Desk;
import java.util.List;

/** Says what is wrong with cue sheets that the listener gave. */
public final class BadSheets {
    private BadSheets() {}

    /** Says it of the first, and how many they are; nothing when there is none. */
    public static void say(Desk desk, List<BadSheet> bad) {
        bad.stream().findFirst().ifPresent(first -> {
            var name = String.valueOf(first.sheet().getFileName());
            var why = desk.text().of(first.problem().reason(), first.problem().detail());
            desk.models().notices().word(desk.text().get("given.sheets", bad.size(), name, why));
        });
    }
}
