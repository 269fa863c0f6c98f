/** The files that wait for the listener's word. */
@NullMarked
package app.moonsong.desktop.review;

import org.jspecify.annotations.NullMarked;
