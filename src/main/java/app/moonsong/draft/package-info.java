/** Tracklists in the making: what people have (pasted text, cue sheets, JSON, tags) becomes rows, with their doubts. */
@NullMarked
package app.moonsong.draft;

import org.jspecify.annotations.NullMarked;
