/** The films and one film: its releases, rows, versions and notes. */
@NullMarked
package app.moonsong.desktop.film;

import org.jspecify.annotations.NullMarked;
