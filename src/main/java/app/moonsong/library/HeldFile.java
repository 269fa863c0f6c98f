package app.moonsong.library;

import app.moonsong.identify.Match;

/** A file together with what it is held to be. */
public record HeldFile(IndexedFile file, Match match) {}
