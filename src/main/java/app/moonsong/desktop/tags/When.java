package app.moonsong.desktop.tags;

import app.moonsong.desktop.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Points in time as the listener's language writes them. */
final class When {
    private When() {}

    static String of(Text text, Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(text.language()))
                .format(time.atZone(ZoneId.systemDefault()));
    }
}
