package app.moonsong.audio;

import java.time.Duration;

/**
 * The sound of a file as its headers state it: of a file that was cut short, what the whole was.
 *
 * @param length to the sample where the format says so; encoder delay and padding left out
 * @param bitrateKbps mean over the audio, in 1,000 bits a second; 0 when not known
 */
public record Sound(Format format, Duration length, int sampleRateHz, int channels, int bitrateKbps) {}
