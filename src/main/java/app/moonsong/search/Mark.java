package app.moonsong.search;

/** A part of a text that a query found, from a letter up to, and without, another. */
public record Mark(int from, int to) {}
