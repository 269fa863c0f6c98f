package app.moonsong.library.transfer;

import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.file.ListReading;
import java.util.List;
import java.util.OptionalInt;

/** What became of importing a playlist's file. */
public sealed interface Imported {
    /**
     * It was taken in.
     *
     * @param lists the playlists that were made, none when the file holds no entry
     */
    record Taken(ListReading.Read reading, List<Made> lists) implements Imported {}

    /**
     * A playlist that was made.
     *
     * @param found how many of its entries lead to a file now; empty for one so large that this is seen only when it is shown
     */
    record Made(SavedPlaylist playlist, OptionalInt found) {}

    /** It is no playlist, or cannot be read. */
    record Refused(ListReading.Refused.Why why) implements Imported {}

    /** It was stopped; nothing was kept. */
    record Stopped() implements Imported {}
}
