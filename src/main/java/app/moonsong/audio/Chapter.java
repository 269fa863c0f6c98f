package app.moonsong.audio;

import java.time.Duration;

/**
 * A part of a file that has a name, as audio files of whole scores mark them.
 *
 * @param title empty when it has none
 */
public record Chapter(Duration start, String title) {}
