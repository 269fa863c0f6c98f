/** The listener's labels: all of them, and those of what is chosen. */
@NullMarked
package app.moonsong.desktop.labels;

import org.jspecify.annotations.NullMarked;
