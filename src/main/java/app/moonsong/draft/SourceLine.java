package app.moonsong.draft;

/**
 * A line of what was given.
 *
 * @param number from 1
 * @param text without line break; columns are parted by tabs
 */
public record SourceLine(int number, String text) {}
