package app.moonsong.library.search;

import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.ShippedPlaylist;

/** A playlist that was found. */
public sealed interface PlaylistHit {
    /** One of the listener's. */
    record Own(SavedPlaylist playlist) implements PlaylistHit {}

    /** One that comes with a film. */
    record Curated(ShippedPlaylist playlist) implements PlaylistHit {}
}
