/** The queue and the sound. */
@NullMarked
package app.moonsong.player;

import org.jspecify.annotations.NullMarked;
