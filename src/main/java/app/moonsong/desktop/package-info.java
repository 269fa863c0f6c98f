/**
 * The window's frame. Each page has a room of its own, a package below this one; rooms know {@code parts} and {@code
 * model}, and nothing of each other.
 */
@NullMarked
package app.moonsong.desktop;

import org.jspecify.annotations.NullMarked;
