package app.moonsong.search;

/** A piece of a query as it was written. */
sealed interface Token {
    record Open() implements Token {}

    record Close() implements Token {}

    /** A minus right before what is not wanted. */
    record Minus() implements Token {}

    /** A name and a colon that belong to what comes next; {@code sort} is one too. */
    record Name(String text) implements Token {}

    /** Letters up to a space. */
    record Word(String text) implements Token {}

    /** What stood in quotes. */
    record Quoted(String text) implements Token {}
}
