package app.moonsong.library.playlists;

import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Playlist;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Entries for tests. */
final class Wishes {
    private Wishes() {}

    static Entry one(String title) {
        return described(title, "", "", Optional.empty());
    }

    static Entry described(String title, String artist, String album, Optional<Duration> length) {
        return new Entry(Optional.empty(), Optional.empty(), new Description(title, artist, album, length), "");
    }

    static Entry track(String id, String recording, String title) {
        return new Entry(
                Optional.of(new WantedTrack(TrackId.parse(id).orElseThrow(), recording)),
                Optional.empty(),
                new Description(title, "", "", Optional.empty()),
                "");
    }

    static Entry file(Path path, String contentId, String title) {
        return new Entry(
                Optional.empty(),
                Optional.of(new WantedFile(Optional.of(path), "", contentId)),
                new Description(title, "", "", Optional.empty()),
                "");
    }

    static Playlist playlist(String name, String... titles) {
        return new Playlist(name, "", titled(titles));
    }

    static List<Entry> titled(String... titles) {
        return Arrays.stream(titles).map(Wishes::one).toList();
    }
}
