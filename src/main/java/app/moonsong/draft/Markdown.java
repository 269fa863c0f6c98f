package app.moonsong.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what Markdown and simple lists put around the words of a line. */
final class Markdown {
    private static final Pattern LINK = Pattern.compile(
            "!?\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]\\((?:[^()\\s]|\\([^()]*\\))*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\t]+?)(?<=\\S)\\1");
    private static final Pattern TABLE_ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern TABLE_RULE = Pattern.compile("^[\\s|:+-]*$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▶►▸♪♫♬○●■□◆※]|[-*+–](?=\\s))\\s*(?=\\S)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~&$-])");
    private static final char KEPT_BAR = '\uE000';

    private Markdown() {}

    static List<SourceLine> lines(List<SourceLine> given) {
        boolean table = given.stream()
                        .filter(l -> TABLE_ROW.matcher(l.text()).matches())
                        .count()
                > 1;
        var lines = new ArrayList<SourceLine>();
        for (var line : given) {
            if (!TABLE_RULE.matcher(line.text()).matches()) {
                lines.add(new SourceLine(line.number(), plain(line.text(), table)));
            }
        }
        return lines;
    }

    private static String plain(String text, boolean table) {
        var words = LINK.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).replace('|', KEPT_BAR)))
                .replace("\\|", String.valueOf(KEPT_BAR));
        if (table && TABLE_ROW.matcher(words).matches()) {
            var cells = words.strip();
            words = cells.substring(1, cells.length() - 1).replace('|', '\t');
        } else {
            words = BULLET.matcher(words).replaceFirst("");
        }
        var plain = BOLD.matcher(words.replace(KEPT_BAR, '|')).replaceAll("$2");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }
}
