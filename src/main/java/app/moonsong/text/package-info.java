/** Text as others left it: in which encoding, as lines, as JSON, as a cue sheet. Depends on no other package. */
@NullMarked
package app.moonsong.text;

import org.jspecify.annotations.NullMarked;
