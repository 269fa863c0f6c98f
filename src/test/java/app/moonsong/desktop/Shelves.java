package app.moonsong.desktop;

import app.moonsong.film.TrackId;
import app.moonsong.library.playlists.Entries;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Playlist;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** Playlists for tests of the window. */
final class Shelves {
    private Shelves() {}

    /** Keeps some playlists and lets the window read them. */
    static void fill(Screen screen) throws InterruptedException {
        var playlists = new Playlists(screen.library());
        var entries = new Entries(screen.library());
        playlists.make(
                new Playlist(
                        "비 오는 날",
                        "For the window seat, with the light off",
                        Stream.of("10", "1", "4", "7", "12", "13")
                                .flatMap(n -> entry(entries, "her/original-score-2021/" + n).stream())
                                .toList()),
                "");
        playlists.make(new Playlist("Letters", "", List.of()), "Mood");
        playlists.make(new Playlist("Long walks", "", List.of()), "Mood");
        playlists.make(new Playlist("Sunday", "", List.of()), "");
        screen.control(KeyCode.N);
        Screen.until("the playlists", () -> button(screen, "Sunday").isPresent());
        screen.untilSeen(".playlist-rows .empty");
        screen.control(KeyCode.Z);
        Screen.until(
                "the new one is gone",
                () -> button(screen, "New playlist").isEmpty()
                        && button(screen, "새 재생 목록").isEmpty());
    }

    private static Optional<Entry> entry(Entries entries, String track) {
        return TrackId.parse(track).flatMap(entries::of);
    }

    /** Opens a playlist by its name in the side bar. */
    static void open(Screen screen, String name) throws InterruptedException {
        Screen.until(name, () -> button(screen, name).isPresent());
        Screen.run(() -> button(screen, name).orElseThrow().fire());
        screen.untilSeen(".playlist-rows .list-cell:filled");
    }

    private static Optional<ToggleButton> button(Screen screen, String name) {
        return screen.all().stream()
                .filter(n -> n.getStyleClass().contains("side-playlist"))
                .map(ToggleButton.class::cast)
                .filter(b -> b.getText().equals(name))
                .findFirst();
    }
}
