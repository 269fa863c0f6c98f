package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.file.BadLine.Why;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as a stream, without document types and entities, so that nothing outside the file is read. Where it is
 * broken it says the line, and reads the file again as a browser would: that finds entries behind the break too.
 */
final class XmlText {
    private static final int LONGEST = 1 << 16;

    private XmlText() {}

    /**
     * Reads a file.
     *
     * @param format makes what reads it, which gives the entries to the taker it is given
     */
    static void read(Source source, Taker taker, Function<Taker, XmlTaker> format) throws IOException {
        var counting = new Skipping(taker, 0);
        try (Reader in = source.open()) {
            stream(in, format.apply(counting));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            taker.bad(new BadLine(line, Why.BROKEN, e.getMessage() == null ? "" : firstLine(e.getMessage())));
            BrokenXml.read(Whole.text(source), format.apply(new Skipping(taker, counting.entries)));
        }
    }

    private static String firstLine(String message) {
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    private static void stream(Reader in, XmlTaker taker) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        var xml = factory.createXMLStreamReader(in);
        Deque<StringBuilder> texts = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    texts.push(new StringBuilder());
                    taker.begins(name(xml.getLocalName()), attributes(xml));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(texts.getFirst(), xml);
                case XMLStreamConstants.END_ELEMENT ->
                    taker.ends(name(xml.getLocalName()), texts.pop().toString());
                default -> {
                    // comments, instructions, the document type and entities say nothing here
                }
            }
        }
    }

    private static void add(StringBuilder text, XMLStreamReader xml) {
        int length = Math.min(xml.getTextLength(), LONGEST - text.length());
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(name(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** The prefixes of names differ from file to file and tell nothing here. */
    static String name(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** Counts what it passes on, and keeps back what came before. */
    private static final class Skipping implements Taker {
        private final Taker taker;
        private final long before;
        private long entries;

        Skipping(Taker taker, long before) {
            this.taker = taker;
            this.before = before;
        }

        @Override
        public void list(String name) {
            taker.list(name);
        }

        @Override
        public void entry(Entry entry) {
            if (entries++ >= before) {
                taker.entry(entry);
            }
        }

        @Override
        public void bad(BadLine line) {
            taker.bad(line);
        }
    }
}
