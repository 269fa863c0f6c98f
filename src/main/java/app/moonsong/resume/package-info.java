/** Goes on where the last start was, however that ended. */
@NullMarked
package app.moonsong.resume;

import org.jspecify.annotations.NullMarked;
