package app.moonsong.library.playlists;

import app.moonsong.playlist.Entry;

/** An entry as it is kept; one that is written anew is another one. */
public record SavedEntry(long id, Entry entry) {}
