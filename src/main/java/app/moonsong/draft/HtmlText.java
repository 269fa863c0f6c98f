package app.moonsong.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The lines that HTML would be shown as. Items of numbered lists get their numbers, cells of tables a tab between. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "li", "ul", "ol", "tr", "table", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6",
            "section", "article", "header", "footer", "pre");
    private static final String NOT_SHOWN = "script, style, head, noscript, template, svg, button, [hidden]";

    /** With these the source's own line breaks mean nothing; in a scrap with a few tags they part the lines. */
    private static final String STRUCTURE = "li, tr, p, dd, div";

    private static final Pattern NUMBERED = Pattern.compile("\\p{Nd}{1,3}[.)]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INLINE_BLANKS = Pattern.compile("[ \\t]+");

    private final boolean structured;
    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int number = 1;
    private boolean worded;

    private HtmlText(boolean structured) {
        this.structured = structured;
    }

    static List<SourceLine> lines(String html) {
        var document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        document.select(NOT_SHOWN).remove();
        var lines = new HtmlText(document.select(STRUCTURE).size() > 1);
        document.body().traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            end();
        }
    }

    private void open(Element element) {
        var name = element.normalName();
        if (name.equals("br") || BLOCKS.contains(name)) {
            end();
        }
        if (name.equals("td") || name.equals("th")) {
            if (element.previousElementSibling() != null) {
                text.append('\t');
            }
        } else if (name.equals("li")
                && isNumbered(element.parent())
                && !NUMBERED.matcher(element.text()).lookingAt()) {
            text.append(element.elementSiblingIndex() + 1).append(". ");
        }
    }

    private static boolean isNumbered(@Nullable Element list) {
        return list != null && list.normalName().equals("ol");
    }

    private void add(TextNode words) {
        if (!worded) {
            number = Math.max(1, words.sourceRange().start().lineNumber());
        }
        worded |= !words.isBlank();
        if (structured) {
            text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
            return;
        }
        var parts = words.getWholeText().split("\\R", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
                number++;
            }
            text.append(INLINE_BLANKS.matcher(parts[i]).replaceAll(" "));
        }
    }

    private void end() {
        if (!text.toString().isBlank()) {
            lines.add(new SourceLine(number, text.toString()));
        }
        text.setLength(0);
        worded = false;
    }
}
