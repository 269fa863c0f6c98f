package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;

/** Takes a query apart into tokens. Every text has some. */
final class Lexer {
    private static final String QUOTES = "\"“”„«»「」『』";
    private static final String SORT = "sort";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Hint> hints;
    private int depth;
    private int at;

    Lexer(String text, List<Hint> hints) {
        this.text = text;
        this.hints = hints;
    }

    List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(') {
                add(new Token.Open());
                depth++;
            } else if (c == ')' && depth > 0) {
                add(new Token.Close());
                depth--;
            } else if (QUOTES.indexOf(c) >= 0) {
                quoted();
            } else if (c == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1))) {
                add(new Token.Minus());
            } else {
                word();
            }
        }
        if (depth > 0) {
            hints.add(new Hint(Hint.Kind.OPEN_BRACKET, "("));
        }
        return tokens;
    }

    private void add(Token token) {
        tokens.add(token);
        at++;
    }

    private void quoted() {
        int end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            hints.add(new Hint(Hint.Kind.OPEN_QUOTE, text.substring(at)));
        }
        tokens.add(new Token.Quoted(text.substring(at + 1, end)));
        at = end + 1;
    }

    private void word() {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end)) && !(text.charAt(end) == ')' && depth > 0)) {
            if (text.charAt(end) == ':' && isName(text.substring(at, end))) {
                tokens.add(new Token.Name(text.substring(at, end)));
                at = end + 1;
                value();
                return;
            }
            end++;
        }
        tokens.add(new Token.Word(text.substring(at, end)));
        at = end;
    }

    /** What stands right behind a name belongs to it, whatever it is; a quote or bracket is read by its own rule. */
    private void value() {
        boolean own = at < text.length() && text.charAt(at) != '(' && QUOTES.indexOf(text.charAt(at)) < 0;
        if (!own) {
            return;
        }
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end)) && !(text.charAt(end) == ')' && depth > 0)) {
            end++;
        }
        if (end > at) {
            tokens.add(new Token.Word(text.substring(at, end)));
        }
        at = end;
    }

    private boolean isName(String word) {
        boolean known = Field.named(word).isPresent() || word.equalsIgnoreCase(SORT);
        boolean alike = !known && word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (alike && at + word.length() + 1 < text.length() && !isSpace(text.charAt(at + word.length() + 1))) {
            hints.add(new Hint(Hint.Kind.UNKNOWN_FIELD, word + ":"));
        }
        return known;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
