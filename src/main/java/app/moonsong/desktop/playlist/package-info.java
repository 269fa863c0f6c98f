/** Playlists: their page and their place in the side bar. */
@NullMarked
package app.moonsong.desktop.playlist;

import org.jspecify.annotations.NullMarked;
