package app.moonsong.identify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A title or a file name, cut into tokens that are marked for the part they play. */
record Phrase(String raw, List<Token> tokens) {
    private static final Set<String> GUEST_WORDS = Set.of("feat", "ft", "featuring", "with");
    private static final int YEAR_FROM = 1900;
    private static final int YEAR_TO = 2039;

    static final Phrase EMPTY = new Phrase("", List.of());

    Phrase {
        tokens = List.copyOf(tokens);
    }

    static Phrase of(String raw) {
        if (raw.isBlank()) {
            return EMPTY;
        }
        var tokens = Tokenizer.cut(raw);
        markNumbers(tokens);
        markGuests(tokens);
        markVersions(tokens);
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

    private static void markNumbers(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean part =
                    i > 0 && Numerals.PART_WORDS.contains(tokens.get(i - 1).text());
            if (t.isNumber() || t.text().length() > 9) {
                continue;
            }
            int value = Numerals.roman(t.text());
            int spelt = part && value < 0 ? Numerals.word(t.text()) : -1;
            if (spelt >= 0) {
                tokens.set(i, t.asNumber(spelt));
            } else if (value > 0 && (part || (value > 1 && t.text().length() > 1 && endsPart(tokens, i)))) {
                tokens.set(i, t.asNumber(value));
            } else if (value > 0 && t.text().length() == 1 && i > 0 && endsPart(tokens, i)) {
                tokens.set(i, t.maybeNumber(value));
            }
        }
        markSideNumbers(tokens);
        dropPartWords(tokens);
    }

    /** Before the part words go: {@code (2)} counts copies, {@code (Part 2)} parts. */
    private static void markSideNumbers(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isSideNumber(tokens, i)) {
                tokens.set(i, tokens.get(i).as(Token.Kind.SIDE_NUMBER));
            }
        }
    }

    /** Whether a numeral at this place can count something: at the end of a part, or before a mark. */
    private static boolean endsPart(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return i > 0;
        }
        Token next = tokens.get(i + 1);
        return next.segment() != tokens.get(i).segment() || next.after() || Numerals.PART_WORDS.contains(next.text());
    }

    private static void dropPartWords(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean beforeNumber = i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
            boolean behindNumber = t.glued() && i > 0 && tokens.get(i - 1).isNumber();
            boolean part = Numerals.PART_WORDS.contains(t.text());
            boolean ends = i + 1 >= tokens.size() || !tokens.get(i + 1).glued();
            boolean ordinal = behindNumber && ends && Numerals.ORDINAL_ENDINGS.contains(t.text());
            if (ordinal || (part && (beforeNumber || behindNumber))) {
                continue;
            }
            kept.add(t);
        }
        tokens.clear();
        tokens.addAll(kept);
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

    private static void markVersions(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int longest = VersionWords.begins(tokens.get(i).text()) ? VersionWords.LONGEST : 0;
            for (int n = Math.min(longest, tokens.size() - i); n > 0; n--) {
                if (markVersion(tokens, i, n)) {
                    i += n - 1;
                    break;
                }
            }
        }
        markMisspelt(tokens);
        markCarriers(tokens);
    }

    private static boolean markVersion(List<Token> tokens, int from, int n) {
        Token first = tokens.get(from);
        if (first.kind() != Token.Kind.WORD && first.kind() != Token.Kind.NUMBER) {
            return false;
        }
        var phrase = new StringBuilder(first.text());
        for (int i = 1; i < n; i++) {
            Token t = tokens.get(from + i);
            if (t.segment() != first.segment() || t.kind() == Token.Kind.GUEST) {
                return false;
            }
            phrase.append(t.glued() && !t.isNumber() ? "" : " ").append(t.text());
        }
        Version version = VersionWords.named(phrase.toString());
        boolean apart = first.bracket() || first.segment() > 0;
        if (version == null || (!apart && !(from > 0 && VersionWords.speaksBare(phrase.toString())))) {
            return false;
        }
        for (int i = from; i < from + n; i++) {
            tokens.set(i, tokens.get(i).asVersion(version));
        }
        return true;
    }

    /** A version's name with a letter wrong, where nothing but a version or a guest stands. */
    private static void markMisspelt(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Version version = t.kind() == Token.Kind.WORD && t.bracket() ? VersionWords.misspelt(t.text()) : null;
            if (version != null) {
                tokens.set(i, t.asVersion(version));
            }
        }
    }

    /** "Version" and its kin, in a part that names a version, belong to that name. */
    private static void markCarriers(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            Version beside = beside(tokens, i);
            if (t.kind() == Token.Kind.WORD && beside != null && VersionWords.CARRIERS.contains(t.text())) {
                tokens.set(i, t.asVersion(beside));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Version beside(List<Token> tokens, int i) {
        for (int j : new int[] {i - 1, i + 1}) {
            if (j >= 0
                    && j < tokens.size()
                    && tokens.get(j).segment() == tokens.get(i).segment()) {
                Version version = tokens.get(j).version();
                if (version != null) {
                    return version;
                }
            }
        }
        return null;
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

    /** A year or a copy's number, where it stands in a part of its own. */
    private static boolean isSideNumber(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (t.kind() != Token.Kind.NUMBER || t.segment() == 0) {
            return false;
        }
        boolean alone = (i == 0 || tokens.get(i - 1).segment() != t.segment())
                && (i + 1 == tokens.size() || tokens.get(i + 1).segment() != t.segment());
        boolean year =
                t.number() >= YEAR_FROM && t.number() <= YEAR_TO && t.text().length() == 4;
        return year
                || (alone && t.bracket() && i + 1 == tokens.size() && t.text().length() == 1);
    }

    @Override
    public String toString() {
        return raw.toLowerCase(Locale.ROOT);
    }
}
