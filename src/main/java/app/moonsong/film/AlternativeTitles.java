package app.moonsong.film;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The alternatives cell: titles with {@code |} between them, each with its language and a colon before it where the
 * language is known ({@code ko:문 송|Moon Song}). A backslash keeps the next character from having a meaning; a
 * title without language that looks as if it had one begins with a colon ({@code :re:member}).
 */
final class AlternativeTitles {
    private static final Pattern WITH_LANGUAGE =
            Pattern.compile("(?<language>[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?:(?<title>\\S.*)");

    private AlternativeTitles() {}

    static List<AlternativeTitle> read(String cell) {
        var titles = new ArrayList<AlternativeTitle>();
        for (var item : split(cell)) {
            var m = WITH_LANGUAGE.matcher(item);
            if (m.matches()) {
                var language = m.group("language");
                titles.add(new AlternativeTitle(m.group("title"), language == null ? "" : language));
            } else if (!item.isEmpty()) {
                titles.add(new AlternativeTitle(item, ""));
            }
        }
        return titles;
    }

    static String written(List<AlternativeTitle> titles) {
        return titles.stream().map(AlternativeTitles::written).collect(Collectors.joining("|"));
    }

    private static String written(AlternativeTitle alternative) {
        var title = alternative.title().strip();
        boolean plain = alternative.language().isEmpty()
                && !WITH_LANGUAGE.matcher(title).matches();
        var item = plain ? title : alternative.language() + ":" + title;
        return item.replace("\\", "\\\\").replace("|", "\\|");
    }

    private static List<String> split(String cell) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                item.append(cell.charAt(++i));
            } else if (c == '|') {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString().strip());
        return items;
    }
}
