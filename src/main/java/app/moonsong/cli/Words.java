package app.moonsong.cli;

import app.moonsong.text.Particles;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's sentences in the listener's language: English or Korean. */
final class Words {
    private static final String BUNDLE = "app.moonsong.i18n.cli";
    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale wanted) {
        this.locale = wanted.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns a whole sentence; control characters of its arguments are made visible. */
    String say(String key, Object... arguments) {
        var shown = Arrays.stream(arguments)
                .map(a -> a instanceof String || a instanceof Path ? Shown.text(a.toString()) : a)
                .toArray();
        var said = new MessageFormat(bundle.getString(key), locale).format(shown);
        return locale.equals(Locale.KOREAN) ? Particles.fit(said) : said;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The BCP 47 language: {@code en} or {@code ko}. */
    String language() {
        return locale.getLanguage();
    }
}
