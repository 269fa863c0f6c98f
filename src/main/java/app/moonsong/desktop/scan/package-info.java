/** A scan under way and what it found. */
@NullMarked
package app.moonsong.desktop.scan;

import org.jspecify.annotations.NullMarked;
