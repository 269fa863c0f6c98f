package app.moonsong.audio;

import java.util.Optional;

/**
 * What was measured of a file.
 *
 * @param track empty where it is silent or was not measured
 * @param release of all files of its release together; empty until all of them are measured
 */
public record Levels(Optional<Level> track, Optional<Level> release) {
    public static final Levels UNKNOWN = new Levels(Optional.empty(), Optional.empty());
}
