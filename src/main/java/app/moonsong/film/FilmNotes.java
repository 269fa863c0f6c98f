package app.moonsong.film;

/** What a film's page says of it. */
public record FilmNotes(Note story, Note theme, Note music) {}
