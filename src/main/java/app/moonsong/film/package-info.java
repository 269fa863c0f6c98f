/** Films, their releases and tracklists, and how tracklists are read and written. Depends on no other package. */
@NullMarked
package app.moonsong.film;

import org.jspecify.annotations.NullMarked;
