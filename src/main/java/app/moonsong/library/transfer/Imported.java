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
     * @param lists the playlists that were made, or were made of it before; none when the file holds no entry
     */
    record Taken(ListReading.Read reading, List<Made> lists) implements Imported {}

    /**
     * A playlist that was made.
     *
     * @param before whether it was there: the file had been taken in before, and neither was changed since
     * @param found how many of its entries lead to a file now; empty for one so large that this is seen only when it is shown
     */
    record Made(SavedPlaylist playlist, boolean before, OptionalInt found) {}

    /** It is no playlist, or cannot be read. */
    record Refused(ListReading.Refused.Why why) implements Imported {}

    /** It was stopped; nothing was kept. */
    record Stopped() implements Imported {}
}
