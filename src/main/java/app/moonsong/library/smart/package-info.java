/** Smart playlists: what they hold now. */
@NullMarked
package app.moonsong.library.smart;

import org.jspecify.annotations.NullMarked;
