package app.moonsong.tagging.tools;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds something in a text and puts something else there, as often as it is found. */
public final class Replacement implements UnaryOperator<String> {
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

    private final Pattern find;
    private final String with;

    private Replacement(Pattern find, String with) {
        this.find = find;
        this.with = with;
    }

    /**
     * How to find.
     *
     * @param regex what is to be found is a regular expression, and $1 in what is put there is its first group
     * @param anyCase capitals and small letters are the same
     * @param wholeWords not where a letter or digit stands before or behind
     */
    public record Manner(boolean regex, boolean anyCase, boolean wholeWords) {
        public static final Manner EXACT = new Manner(false, false, false);
    }

    /** Understands what to find; empty when that is nothing, or no regular expression that fits what is put there. */
    public static Optional<Replacement> of(String find, String with, Manner manner) {
        if (find.isEmpty()) {
            return Optional.empty();
        }
        var wanted = manner.regex() ? find : Pattern.quote(composed(find));
        var put = manner.regex() ? with : Matcher.quoteReplacement(with);
        int flags = manner.anyCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        try {
            // The empty choice is always found, so that this fails where $7 names a group that there is not.
            Pattern.compile("|" + wanted, flags).matcher("").replaceAll(put);
            var words = manner.wholeWords() ? NO_LETTER_BEFORE + "(?:" + wanted + ")" + NO_LETTER_AFTER : wanted;
            return Optional.of(new Replacement(Pattern.compile(words, flags), put));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noSuchGroup) {
            return Optional.empty();
        }
    }

    /** A text in which nothing is found stays as it is, also when looking for it takes too long. */
    @Override
    public String apply(String text) {
        var composed = composed(text);
        try {
            var found = find.matcher(new PatientText(composed));
            return found.find() ? found.reset().replaceAll(with) : text;
        } catch (PatientText.TooLong e) {
            return text;
        }
    }

    /** File systems and old programs write letters and their marks apart. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
