package app.moonsong.identify;

import java.util.List;

/**
 * A loose skeleton of how a text sounds, by which Hangul, kana and Latin spellings of one word meet: consonants only, in
 * the classes that Korean and Japanese do not keep apart. Syllables are taken apart by the arithmetic of the Unicode
 * Standard, section 3.12.
 */
final class Sound {
    private static final String LEADS = "k k n t t l m p p s s - c c c k t p h".replace(" ", "");
    private static final List<String> TAILS = List.of(
            "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "p", "l", "m", "p", "p", "t", "t", "n",
            "t", "t", "k", "t", "p", "");
    private static final int HANGUL_FIRST = 0xAC00;
    /** The rows of the kana table from ぁ on, one sound per code point; a dash where it only has a vowel. */
    private static final String KANA =
            "----------kkkkkkkkkksssssssssstttttttttttnnnnnhpphpphpphpphppmmmmm------lllll-----np";

    private Sound() {}

    /** Returns the skeleton of a folded text. */
    static String skeleton(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= HANGUL_FIRST && c <= 0xD7A3) {
                int s = c - HANGUL_FIRST;
                add(out, LEADS.charAt(s / 588));
                String tail = TAILS.get(s % 28);
                add(out, tail.isEmpty() ? '-' : tail.charAt(0));
            } else if (c >= 0x3041 && c <= 0x30F4) {
                int at = (c >= 0x30A1 ? c - 0x30A1 : c - 0x3041);
                add(out, at < KANA.length() ? KANA.charAt(at) : '-');
            } else {
                latin(out, text, i);
            }
        }
        return out.toString();
    }

    private static void latin(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        char last = i > 0 ? text.charAt(i - 1) : ' ';
        boolean vowelNext = "aeiouy".indexOf(next) >= 0;
        switch (c) {
            case 'b', 'p', 'f', 'v' -> add(out, 'p');
            case 'd', 't' -> add(out, 't');
            case 'g' -> add(out, last == 'n' && !vowelNext ? '-' : 'k');
            case 'k', 'q' -> add(out, 'k');
            case 'c' -> add(out, next == 'h' ? 'c' : next == 'e' || next == 'i' ? 's' : 'k');
            case 'x' -> {
                add(out, 'k');
                add(out, 's');
            }
            case 's', 'z' -> add(out, 's');
            case 'j' -> add(out, 'c');
            case 'l' -> add(out, 'l');
            case 'r' -> add(out, vowelNext ? 'l' : '-');
            case 'm', 'n' -> add(out, c);
            case 'h' -> add(out, vowelNext && "tcsgpw".indexOf(last) < 0 ? 'h' : '-');
            default -> {}
        }
    }

    private static void add(StringBuilder out, char sound) {
        if (sound != '-' && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
            out.append(sound);
        }
    }

    /** Returns how alike two skeletons are, 0 where below the least; fewer than three consonants say nothing. */
    static double likeness(String a, String b, double least) {
        return Math.min(a.length(), b.length()) < 3 ? 0 : Edits.likeness(a, b, least);
    }
}
