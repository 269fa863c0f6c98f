package app.moonsong.identify;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A title or a file name, cut into tokens that are marked for the part they play. */
record Phrase(String raw, List<Token> tokens) {
    private static final Set<String> GUEST_WORDS = Set.of("feat", "ft", "featuring", "with");

    static final Phrase EMPTY = new Phrase("", List.of());

    Phrase {
        tokens = List.copyOf(tokens);
    }

    static Phrase of(String raw) {
        if (raw.isBlank()) {
            return EMPTY;
        }
        var tokens = Tokenizer.cut(raw);
        NumberMarks.mark(tokens);
        markGuests(tokens);
        VersionMarks.mark(tokens);
        markNoise(tokens);
        return new Phrase(raw, tokens);
    }

    /** Returns the versions named, without the plain one. */
    Set<Version> versions() {
        var found = EnumSet.noneOf(Version.class);
        for (Token t : tokens) {
            if (t.version() != null && t.version() != Version.PLAIN) {
                found.add(t.version());
            }
        }
        return found;
    }

    /** From "feat." on, to the end of the part it stands in, names of guests; "with" only in brackets. */
    private static void markGuests(List<Token> tokens) {
        int guests = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean opens = GUEST_WORDS.contains(t.text())
                    && i > 0
                    && (!t.text().equals("with")
                            || (t.bracket() && tokens.get(i - 1).segment() != t.segment()));
            guests = opens ? t.segment() : t.segment() == guests ? guests : -1;
            if (guests >= 0) {
                tokens.set(i, t.as(Token.Kind.GUEST));
            }
        }
    }

    private static void markNoise(List<Token> tokens) {
        var noisy = new java.util.HashSet<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.kind() == Token.Kind.WORD && Noise.is(t.text()) && (t.bracket() || i > 0 || tokens.size() > 1)) {
                tokens.set(i, t.as(Token.Kind.NOISE));
                noisy.add(t.segment());
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.kind() == Token.Kind.WORD && noisy.contains(t.segment()) && Noise.besideNoise(t.text())) {
                tokens.set(i, t.as(Token.Kind.NOISE));
            }
        }
    }

    @Override
    public String toString() {
        return raw.toLowerCase(Locale.ROOT);
    }
}
