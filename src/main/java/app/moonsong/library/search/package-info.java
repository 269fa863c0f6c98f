/** Finding films, tracks and files: their terms in SQLite, and what a query finds among them. */
@NullMarked
package app.moonsong.library.search;

import org.jspecify.annotations.NullMarked;
