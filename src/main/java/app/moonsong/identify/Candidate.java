package app.moonsong.identify;

import app.moonsong.film.TrackId;

/** A track that a file might be, and how far apart the two are: 0 same, 1 nothing in common. */
public record Candidate(TrackId track, double distance) {}
