package app.moonsong.film;

/**
 * Another title of a track.
 *
 * @param language BCP 47 tag ({@code ko}, {@code ja}, {@code en}); empty when it is not a matter of language
 */
public record AlternativeTitle(String title, String language) {}
