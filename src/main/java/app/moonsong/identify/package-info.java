/** Which track a file is, how sure that is, and why. Pure: the same input gives the same report. */
@NullMarked
package app.moonsong.identify;

import org.jspecify.annotations.NullMarked;
