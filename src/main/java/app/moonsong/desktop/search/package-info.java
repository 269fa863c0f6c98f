/** What the search box finds. */
@NullMarked
package app.moonsong.desktop.search;

import org.jspecify.annotations.NullMarked;
