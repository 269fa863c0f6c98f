package app.moonsong.desktop.tags;

/** The tools that the page offers. */
public enum Tool {
    KNOWN,
    REPLACE,
    LETTERS,
    NUMBERS,
    NAMES,
    REPAIR
}
