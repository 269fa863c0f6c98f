/** What the sound of a file looks like: made once, kept on disk. */
@NullMarked
package app.moonsong.waveform;

import org.jspecify.annotations.NullMarked;
