/** What pages are made of: pictures, pills, empty states, keys. */
@NullMarked
package app.moonsong.desktop.parts;

import org.jspecify.annotations.NullMarked;
