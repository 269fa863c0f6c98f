package app.moonsong.film;

/** A film that comes with the program, and what its page says. */
public record ShippedFilm(Film film, FilmNotes notes) {}
