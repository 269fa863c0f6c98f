package app.moonsong.playlist.file;

import java.util.HashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads XML that is not well-formed: bare ampersands, tags that are not closed or overlap. */
final class BrokenXml {
    private BrokenXml() {}

    static void read(String text, XmlTaker taker) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element && depth > 0) {
                            var attributes = new HashMap<String, String>();
                            element.attributes().forEach(a -> attributes.put(XmlText.name(a.getKey()), a.getValue()));
                            taker.begins(XmlText.name(element.tagName()), attributes);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && depth > 0) {
                            taker.ends(XmlText.name(element.tagName()), element.wholeOwnText());
                        }
                    }
                },
                Parser.xmlParser().parseInput(text, ""));
    }
}
