/** Playlists from and to the files of other players, by way of the library: what a list names is led to its files. */
@NullMarked
package app.moonsong.library.transfer;

import org.jspecify.annotations.NullMarked;
