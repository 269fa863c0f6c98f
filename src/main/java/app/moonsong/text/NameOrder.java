package app.moonsong.text;

import java.nio.file.Path;
import java.util.Comparator;

/** Files as people list them: folder by folder, numbers in names by their worth ({@code 2} before {@code 10}). */
public final class NameOrder implements Comparator<Path> {
    @Override
    public int compare(Path a, Path b) {
        int common = Math.min(a.getNameCount(), b.getNameCount());
        for (int i = 0; i < common; i++) {
            int order = names(a.getName(i).toString(), b.getName(i).toString());
            if (order != 0) {
                return order;
            }
        }
        int depth = Integer.compare(a.getNameCount(), b.getNameCount());
        return depth == 0 ? a.compareTo(b) : depth;
    }

    private static int names(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = numberEnd(a, i);
            int endB = numberEnd(b, j);
            boolean numbers = endA > i && endB > j;
            int order = numbers
                    ? numbers(a.substring(i, endA), b.substring(j, endB))
                    : Character.compare(Character.toLowerCase(a.charAt(i)), Character.toLowerCase(b.charAt(j)));
            if (order != 0) {
                return order;
            }
            i = numbers ? endA : i + 1;
            j = numbers ? endB : j + 1;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Digits of any length, without a number being made of them. */
    private static int numbers(String a, String b) {
        var one = a.replaceFirst("^0+", "");
        var other = b.replaceFirst("^0+", "");
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }
}
