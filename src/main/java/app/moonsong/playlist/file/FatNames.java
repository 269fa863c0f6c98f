package app.moonsong.playlist.file;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives file names that every device takes which reads FAT, none twice within one folder. */
public final class FatNames {
    /** Car radios show and take less than the 255 characters of the file system. */
    private static final int LONGEST = 120;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]|[^\\u0000-\\uFFFF]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?:\\..*)?");
    private static final Pattern END = Pattern.compile("[. ]+$");

    private final Set<String> given = new HashSet<>();

    /**
     * Returns a name that was not given before.
     *
     * @param stem any text
     * @param suffix what follows the last dot of the file's name; empty when there is none
     */
    public String next(String stem, String suffix) {
        var end = suffix.isEmpty() ? "" : "." + safe(suffix);
        var safe = safe(stem);
        var name = cut(safe, LONGEST - end.length()) + end;
        for (int n = 2; !given.add(name.toLowerCase(Locale.ROOT)); n++) {
            var number = " (" + n + ")";
            name = cut(safe, LONGEST - end.length() - number.length()) + number + end;
        }
        return name;
    }

    /** Returns the text as a name that FAT takes; never empty. */
    public static String safe(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var name =
                END.matcher(FORBIDDEN.matcher(composed).replaceAll("_").strip()).replaceAll("");
        if (name.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(name).matches() || name.startsWith(".") ? "_" + name : name;
    }

    private static String cut(String name, int length) {
        return name.length() <= length
                ? name
                : END.matcher(name.substring(0, length)).replaceAll("");
    }
}
