/** How loud the files of a library are, measured once and kept. */
@NullMarked
package app.moonsong.library.loudness;

import org.jspecify.annotations.NullMarked;
