package app.moonsong.library.search;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Any text is a query: {@code AnyTextBench HOME ROWS.tsv N FOLDER} asks every line of every file in a folder, and 10,000
 * random strings of one seed, and prints which of them failed.
 */
public final class AnyTextBench {
    private static final int STRINGS = 10_000;
    private static final int LONGEST = 40;
    /** What the language and the index are made of, and letters of several scripts. */
    private static final String SIGNS = "\"'()-:<>=.*^$#@/\\{}|~%_;,!?&+ \t\0\u0301\uD83C";

    private static final String LETTERS = "abzAZ019éßığ문송ㅁㅅ月光ムーンพแשАя";
    private static final List<String> WORDS =
            List.of("AND", "OR", "NOT", "title:", "length:", "is:missing", "sort:-year", "year:", "added:<", "..", "NEAR");

    private AnyTextBench() {}

    public static void main(String[] args) throws IOException {
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        try (var library = Library.open(Path.of(args[0]))) {
            if (library.folders().isEmpty()) {
                rows.fill(library.database());
            }
            var search = new Search(library);
            search.refresh(Progress.NONE);
            ask(search, "lines of files", lines(Path.of(args[3])));
            ask(search, "random strings", random());
        }
    }

    private static List<String> lines(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
            }
        }
        return lines;
    }

    private static List<String> random() {
        var random = new Random(11);
        var strings = new ArrayList<String>();
        for (int i = 0; i < STRINGS; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(1, LONGEST); length > 0; length--) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                    case 1 -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                    case 2 -> text.append((char) random.nextInt(Character.MAX_VALUE));
                    default -> text.append(WORDS.get(random.nextInt(WORDS.size())));
                }
            }
            strings.add(text.toString());
        }
        return strings;
    }

    private static void ask(Search search, String what, List<String> queries) {
        int failed = 0;
        for (var query : queries) {
            try {
                search.find(query, 10);
            } catch (RuntimeException e) {
                failed++;
                System.out.printf("  %s: %s%n", query, e);
            }
        }
        System.out.printf("%s: %,d asked, %d failed%n", what, queries.size(), failed);
    }
}
