/** Parts of files: tracks that cue sheets cut files into. */
@NullMarked
package app.moonsong.library.parts;

import org.jspecify.annotations.NullMarked;
