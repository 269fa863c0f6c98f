package app.moonsong.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What was copied or saved, as plain lines: HTML and Markdown are taken away, columns of tables are parted by tabs. */
final class PlainText {
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:html|body|table|tbody|thead|tr|td|th|p|br|div|ul|ol|li|dl|dt|dd|span|a|b|i|em|strong|h[1-6]|font"
                    + "|small|sup|pre)\\b[^<>]*>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E]");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u2002-\\u200A\\u202F\\u3000]+");
    private static final Pattern AROUND_TAB = Pattern.compile(" *\\t *");

    private PlainText() {}

    /** Returns the lines that are not blank, with their numbers in the source. */
    static List<SourceLine> lines(String given) {
        var lines = Markdown.lines(TAG.matcher(given).find() ? HtmlText.lines(given) : numbered(given));
        var clean = new ArrayList<SourceLine>();
        for (var line : lines) {
            var text = clean(line.text());
            if (!text.isBlank()) {
                clean.add(new SourceLine(line.number(), text));
            }
        }
        return clean;
    }

    private static List<SourceLine> numbered(String given) {
        var lines = new ArrayList<SourceLine>();
        for (var text : given.split("\\r\\n|[\\n\\r\\u2028\\u2029]", -1)) {
            lines.add(new SourceLine(lines.size() + 1, Parser.unescapeEntities(text, false)));
        }
        return lines;
    }

    private static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var visible = INVISIBLE.matcher(composed).replaceAll("");
        var single = BLANKS.matcher(visible).replaceAll(" ");
        // A tab before the first column says that the column is empty, so only blanks are stripped there.
        var line = AROUND_TAB.matcher(single).replaceAll("\t");
        return line.replaceAll("^ +|[ \\t]+$", "");
    }
}
