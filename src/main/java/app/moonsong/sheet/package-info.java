/** Cue sheets that cut a file into tracks: which file, where, and what each part says. Pure but for reading the sheet. */
@NullMarked
package app.moonsong.sheet;

import org.jspecify.annotations.NullMarked;
