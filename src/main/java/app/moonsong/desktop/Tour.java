package app.moonsong.desktop;

import app.moonsong.desktop.model.Background;
import app.moonsong.desktop.model.Models;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Places;
import java.time.Duration;
import java.util.List;

/** Walks through every page by itself, then leaves; the build lets Java watch it, so that later starts are quick. */
final class Tour {
    private static final Duration STAY = Duration.ofMillis(900);
    private static final List<Place> STOPS = List.of(
            new Place.OneFilm("her"),
            new Place.Files(),
            new Place.Review(),
            new Place.Now(),
            new Place.Search(),
            new Place.CuratedPlaylist("her", "score"),
            new Place.Labels(),
            new Place.Preferences(),
            new Place.Scanned(),
            new Place.NewTracklist(),
            new Place.Films());

    private final Models models;
    private final Places places;
    private final Background background;
    private final Runnable end;

    Tour(Models models, Places places, Background background, Runnable end) {
        this.models = models;
        this.places = places;
        this.background = background;
        this.end = end;
    }

    void go() {
        go(0);
    }

    private void go(int stop) {
        background.later(STAY, () -> {
            if (stop == STOPS.size()) {
                end.run();
                return;
            }
            var place = STOPS.get(stop);
            if (place instanceof Place.Search) {
                models.finding().query().set("moon");
            }
            places.go(place);
            go(stop + 1);
        });
    }
}
