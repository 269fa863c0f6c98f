package app.moonsong.desktop.model;

import app.moonsong.text.Particles;
import java.text.BreakIterator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's words in one language. */
public final class Text {
    private static final String BUNDLE = "app.moonsong.i18n.messages";

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private final Locale locale;
    private final ResourceBundle words;

    public Text(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return locale.getLanguage();
    }

    /** Returns the words for a key, with {0}, {1}, ... filled in. */
    public String get(String key, Object... values) {
        var said = new MessageFormat(words.getString(key), locale).format(values);
        return language().equals(Locale.KOREAN.getLanguage()) ? Particles.fit(said) : said;
    }

    /** Returns the words for a constant, filled in: the key is its type's name, a dot and its name. */
    public String of(Enum<?> constant, Object... values) {
        return get(key(constant), values);
    }

    /** Returns a whole number as it is written in the language. */
    public String number(long n) {
        return NumberFormat.getIntegerInstance(locale).format(n);
    }

    /** Returns a text's sentences, each with the space behind it. */
    public List<String> sentences(String whole) {
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(whole);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(whole.substring(from, to));
            from = to;
        }
        return sentences;
    }

    /** Returns the key that {@link #of} looks up. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** Returns how long ago something was, as roughly as people say it. */
    public String since(Instant then, Instant now) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        if (minutes == 0) {
            return get("since.now");
        }
        if (minutes < HOUR) {
            return get("since.minutes", minutes);
        }
        return minutes < DAY ? get("since.hours", minutes / HOUR) : get("since.days", minutes / DAY);
    }

    /** Returns a length as {@code 3:05} or {@code 1:02:03}; the empty text for zero, which stands for not known. */
    public static String clock(Duration length) {
        return length.isZero() ? "" : time(length);
    }

    /** Returns a point in time as {@code 0:00} and on. */
    public static String time(Duration at) {
        return at.toHours() > 0
                ? "%d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart())
                : "%d:%02d".formatted(at.toMinutes(), at.toSecondsPart());
    }
}
