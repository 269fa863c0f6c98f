/** Moonsong: where the program starts and is wired together by hand. */
@NullMarked
package app.moonsong;

import org.jspecify.annotations.NullMarked;
