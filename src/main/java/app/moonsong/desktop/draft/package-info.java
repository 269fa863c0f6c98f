/** A tracklist in the making. */
@NullMarked
package app.moonsong.desktop.draft;

import org.jspecify.annotations.NullMarked;
