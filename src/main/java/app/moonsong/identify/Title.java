package app.moonsong.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One title a track goes by, prepared for comparing. */
final class Title {
    /** What stands in brackets is often left out of a name. */
    private static final float OPTIONAL = 0.2f;

    private static final float HARDLY = 0.04f;

    final String raw;
    /** The words and numbers to be found in a file's name, in order. */
    final List<Token> words;

    final float[] weights;
    final float total;
    final boolean numbered;
    /** Whether a dash parts it. */
    final boolean parted;

    final Set<Version> versions;
    final String joined;
    /** How it sounds, whole and without articles and what stands in brackets. */
    final Set<String> sounds;

    private final Set<Integer> versionSegments;
    private final boolean alone;
    private final Set<String> content;

    Title(Phrase phrase, Vocabulary vocabulary) {
        raw = phrase.raw();
        words = wordsOf(phrase);
        boolean onlyVersions = words.stream().allMatch(t -> t.kind() == Token.Kind.VERSION);
        versions = onlyVersions ? Set.of() : phrase.versions();
        versionSegments = phrase.tokens().stream()
                .filter(t -> t.kind() == Token.Kind.VERSION)
                .map(Token::segment)
                .collect(Collectors.toUnmodifiableSet());
        content = words.stream()
                .filter(t -> t.kind() == Token.Kind.WORD && !Vocabulary.isGrammar(t.text()))
                .map(Token::text)
                .collect(Collectors.toUnmodifiableSet());
        alone = words.stream().allMatch(t -> t.bracket() || t.kind() == Token.Kind.GUEST);
        weights = new float[words.size()];
        float sum = 0;
        boolean numbers = false;
        var letters = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(words.get(i), vocabulary);
            sum += weights[i];
            numbers |= words.get(i).isNumber();
            if (weights[i] > HARDLY) {
                letters.append(words.get(i).text());
            }
        }
        total = sum;
        numbered = numbers;
        joined = letters.toString();
        sounds = Stream.of(joined, main()).map(Sound::skeleton).collect(Collectors.toUnmodifiableSet());
        parted = words.stream().anyMatch(t -> t.segment() > 0 && !t.bracket());
    }

    /** Whether an album's or film's title has all its words. */
    boolean isWithin(AlbumWords album) {
        return !content.isEmpty() && album.set().containsAll(content);
    }

    private String main() {
        var main = new StringBuilder();
        for (Token t : words) {
            if (t.kind() == Token.Kind.WORD && !t.bracket() && !Vocabulary.isGrammar(t.text())) {
                main.append(t.text());
            }
        }
        return main.toString();
    }

    /** All but the words that only name a version; those are compared as versions, unless there is nothing else. */
    static List<Token> wordsOf(Phrase phrase) {
        var kept = new ArrayList<Token>();
        for (Token t : phrase.tokens()) {
            if (t.kind() != Token.Kind.VERSION) {
                boolean main = t.segment() == 0 && t.kind() == Token.Kind.NOISE;
                kept.add(main ? t.as(Token.Kind.WORD) : t);
            }
        }
        boolean says = kept.stream().anyMatch(t -> t.kind() == Token.Kind.WORD || t.isNumber());
        return says ? List.copyOf(kept) : phrase.tokens();
    }

    private float weight(Token t, Vocabulary vocabulary) {
        return switch (t.kind()) {
            case GUEST, NOISE -> HARDLY;
            case NUMBER, SIDE_NUMBER -> t.bracket() && !alone ? OPTIONAL : 0.4f;
            case WORD -> vocabulary.weight(t.text()) * (t.bracket() && !alone && !namesVersion(t) ? OPTIONAL : 1);
            case VERSION -> 1;
        };
    }

    /** A word beside a version names it ("(Wolfgang Gartner Remix)"): there it is not optional. */
    private boolean namesVersion(Token t) {
        return versionSegments.contains(t.segment());
    }
}
