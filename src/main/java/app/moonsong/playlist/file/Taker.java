package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;

/** Takes what a playlist's file holds, in the order of the file, while it is read. */
public interface Taker {
    /**
     * Says to which list the entries that follow belong. Called before the first entry only if the file names its list;
     * a name that came before means that list again.
     */
    void list(String name);

    void entry(Entry entry);

    void bad(BadLine line);
}
