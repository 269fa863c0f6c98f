/** What is on disk: audio files, what their headers say, and their sound as samples. Depends on no other package. */
@NullMarked
package app.moonsong.audio;

import org.jspecify.annotations.NullMarked;
