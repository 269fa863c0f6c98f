package app.moonsong.identify;

import org.jspecify.annotations.Nullable;

/**
 * One word or number of a title or a file name.
 *
 * @param text folded
 * @param number its value where it is a number in any form, else -1
 * @param maybe its value where it can be read as a number ({@code I}, {@code V}, {@code X} at an end), else -1
 * @param segment counts the parts between dashes and brackets; words of one part share it
 * @param bracket whether the part stands in brackets
 * @param glued whether nothing stood between this and the token before
 * @param after whether punctuation other than a space stood before it
 */
record Token(
        String text,
        int number,
        int maybe,
        Kind kind,
        @Nullable Version version,
        int segment,
        boolean bracket,
        boolean glued,
        boolean after) {

    /** What part a token plays in a title. */
    enum Kind {
        WORD,
        NUMBER,
        VERSION,
        /** A featured artist's name. */
        GUEST,
        /** Says nothing of the music: quality, site, "official audio". */
        NOISE,
        /** A number that may be a year, a bitrate or a copy's number. */
        SIDE_NUMBER
    }

    static Token word(String text, int segment, boolean bracket, boolean glued, boolean after) {
        return new Token(text, -1, -1, Kind.WORD, null, segment, bracket, glued, after);
    }

    Token as(Kind newKind) {
        return new Token(text, number, maybe, newKind, version, segment, bracket, glued, after);
    }

    Token asNumber(int value) {
        return new Token(text, value, -1, Kind.NUMBER, null, segment, bracket, glued, after);
    }

    Token maybeNumber(int value) {
        return new Token(text, -1, value, kind, version, segment, bracket, glued, after);
    }

    Token asVersion(Version meant) {
        return new Token(text, number, maybe, Kind.VERSION, meant, segment, bracket, glued, after);
    }

    boolean isNumber() {
        return number >= 0;
    }

    /** The text, a number in digits whatever its form: {@code Vol. II} and {@code Volume 2} are one album. */
    String inDigits() {
        return number >= 0 ? Integer.toString(number) : maybe >= 0 ? Integer.toString(maybe) : text;
    }

    /** Whether the two say the same, a number in whatever form. */
    boolean same(Token other) {
        if (number >= 0 && other.number >= 0) {
            return number == other.number;
        }
        if (number >= 0 || other.number >= 0) {
            return (number >= 0 && number == other.maybe) || (other.number >= 0 && other.number == maybe);
        }
        return text.equals(other.text);
    }
}
