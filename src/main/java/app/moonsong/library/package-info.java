/** The use cases over SQLite; the only package that sees java.sql. */
@NullMarked
package app.moonsong.library;

import org.jspecify.annotations.NullMarked;
