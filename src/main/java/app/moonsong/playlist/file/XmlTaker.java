package app.moonsong.playlist.file;

import java.util.Map;

/** What reads a format of XML: it is told of each element as it begins and ends. Names are in small letters. */
interface XmlTaker {
    void begins(String name, Map<String, String> attributes);

    /**
     * Says that an element ended.
     *
     * @param text what stands in it itself, not in its children
     */
    void ends(String name, String text);
}
