/** The listener's query: its words and how they are folded for comparing. */
@NullMarked
package app.moonsong.search;

import org.jspecify.annotations.NullMarked;
