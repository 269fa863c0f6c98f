package app.moonsong.sheet;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Excerpt;

/**
 * A part of a file that stands for a track.
 *
 * @param audio what the rest of the program takes it for: named as a part, with its own length, tags and content id
 * @param excerpt where its sound lies
 */
public record SheetPart(AudioFile audio, Excerpt excerpt) {}
