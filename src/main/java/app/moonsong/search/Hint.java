package app.moonsong.search;

/**
 * A part of a query that was not taken as language, and why. It is no error: what is not language is words.
 *
 * @param part as written
 */
public record Hint(Kind kind, String part) {
    /** Why. */
    public enum Kind {
        /** No field has this name. */
        UNKNOWN_FIELD,
        /** The field has no such value. */
        UNKNOWN_VALUE,
        /** A field without a value yet. */
        NO_VALUE,
        OPEN_QUOTE,
        OPEN_BRACKET,
        /** What comes behind this is not looked for. */
        TOO_LONG
    }
}
