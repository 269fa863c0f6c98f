/** The use cases of playlists over a library: kept, edited, taken back, led to files. */
@NullMarked
package app.moonsong.library.playlists;

import org.jspecify.annotations.NullMarked;
