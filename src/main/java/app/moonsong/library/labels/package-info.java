/** The listener's own words and stars on what is heard. */
@NullMarked
package app.moonsong.library.labels;

import org.jspecify.annotations.NullMarked;
