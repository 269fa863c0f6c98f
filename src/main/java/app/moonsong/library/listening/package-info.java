/** What was played. */
@NullMarked
package app.moonsong.library.listening;

import org.jspecify.annotations.NullMarked;
