package app.moonsong.desktop.model;

import app.moonsong.film.Film;
import app.moonsong.library.ReleaseView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What films and releases are called, the listener's language first. */
public final class Names {
    private Names() {}

    public static String first(Film film, Text text) {
        return korean(text) ? film.koreanTitle().orElse(film.title()) : film.title();
    }

    /** The title in the other language and the year, as far as known. */
    public static String rest(Film film, Text text) {
        var other = korean(text)
                ? film.koreanTitle().map(_ -> film.title())
                : film.koreanTitle().filter(k -> !k.equals(film.title()));
        var year = film.year().isPresent()
                ? Optional.of(Integer.toString(film.year().getAsInt()))
                : Optional.<String>empty();
        return Stream.of(other, year).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** What a release is called; the listener's own order has no title of its own. */
    public static String of(ReleaseView view, Text text) {
        return view.isOwn() ? text.get("film.own") : view.release().title();
    }

    private static boolean korean(Text text) {
        return text.language().equals("ko");
    }
}
