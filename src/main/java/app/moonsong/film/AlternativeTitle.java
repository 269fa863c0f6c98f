package app.moonsong.film;

import java.util.regex.Pattern;

/**
 * Another title of a track.
 *
 * @param title as written, not blank
 * @param language BCP 47 tag ({@code ko}, {@code ja}, {@code en}); empty when it is not a matter of language
 */
public record AlternativeTitle(String title, String language) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public AlternativeTitle {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an alternative title needs a text");
        }
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("not a language tag: " + language);
        }
    }
}
