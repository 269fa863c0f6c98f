/** What files say of themselves: edited, previewed as a difference, written, and taken back. */
@NullMarked
package app.moonsong.desktop.tags;

import org.jspecify.annotations.NullMarked;
