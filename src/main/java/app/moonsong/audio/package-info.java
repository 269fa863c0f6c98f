/** What is on disk: audio files, what their headers say, and their sound as samples. */
@NullMarked
package app.moonsong.audio;

import org.jspecify.annotations.NullMarked;
