package app.moonsong.library;

/**
 * A further file of a recording.
 *
 * @param best what the recording's best file has over this one
 */
public record Duplicate(HeldFile file, Advantage best) {}
