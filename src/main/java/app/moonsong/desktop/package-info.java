/** The window: a view and a view-model per screen. */
@NullMarked
package app.moonsong.desktop;

import org.jspecify.annotations.NullMarked;
