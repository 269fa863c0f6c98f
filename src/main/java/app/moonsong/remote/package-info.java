/** How the player is heard of and told from outside its process: over D-Bus, and by a second start of the program. */
@NullMarked
package app.moonsong.remote;

import org.jspecify.annotations.NullMarked;
