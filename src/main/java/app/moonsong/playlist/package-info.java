/** Saved, named, ordered wishes for tracks. */
@NullMarked
package app.moonsong.playlist;

import org.jspecify.annotations.NullMarked;
