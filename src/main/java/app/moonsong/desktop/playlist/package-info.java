/** Playlists: their page, their place in the side bar, and the menus that add to them. */
@NullMarked
package app.moonsong.desktop.playlist;

import org.jspecify.annotations.NullMarked;
