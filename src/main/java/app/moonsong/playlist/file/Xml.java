package app.moonsong.playlist.file;

import java.util.regex.Pattern;

/** Text as XML takes it. Java's own writer leaves line breaks as they are, which attributes lose. */
final class Xml {
    private static final Pattern NEVER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private Xml() {}

    /** Escapes a text for an element or an attribute in double quotes; characters that XML cannot hold are left out. */
    static String text(String text) {
        return NEVER.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    /** Returns an element with a text; nothing when the text is empty. */
    static String element(String name, String text) {
        return text.isEmpty() ? "" : "<%s>%s</%s>".formatted(name, text(text), name);
    }

    /** Returns an attribute with a blank before it; nothing when the value is empty. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " %s=\"%s\"".formatted(name, text(value));
    }
}
