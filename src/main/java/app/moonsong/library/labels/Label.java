package app.moonsong.library.labels;

/**
 * A word of the listener's.
 *
 * @param color as {@code #rrggbb}
 * @param count how many recordings and files have it
 */
public record Label(String name, String color, int count) {}
