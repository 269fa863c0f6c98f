/** What plays now and next. */
@NullMarked
package app.moonsong.desktop.now;

import org.jspecify.annotations.NullMarked;
