/** The equalisers that releases keep. */
@NullMarked
package app.moonsong.library.curves;

import org.jspecify.annotations.NullMarked;
