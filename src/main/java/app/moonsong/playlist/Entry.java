package app.moonsong.playlist;

import app.moonsong.audio.AudioNames;
import app.moonsong.film.TrackId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * One line of a playlist: a wish, not a path. It holds all that may lead to a file again, and is resolved each time in
 * the order of the parts: the track, the file, the description. What nothing leads to keeps its place.
 *
 * @param track the track meant, when one is known
 * @param file the file meant, when one is known
 * @param note the listener's words on it; empty when there are none
 */
public record Entry(Optional<WantedTrack> track, Optional<WantedFile> file, Description description, String note) {
    /** What the entry is called: its title, else as its file is; empty when neither is known. */
    public String name() {
        return description.title().isBlank() ? file.map(WantedFile::name).orElse("") : description.title();
    }

    /**
     * A track of a film's tracklist.
     *
     * @param recording the track's recording, by which it is found when its tracklist was numbered anew
     */
    public record WantedTrack(TrackId id, String recording) {
        /** The recording's name within all films. */
        public String name() {
            return id.film() + "/" + recording;
        }

        /** Whether another track is the same recording. */
        public boolean isSame(WantedTrack other) {
            return name().equals(other.name());
        }
    }

    /**
     * A file, wherever it is now.
     *
     * @param path absolute; empty when what was written is no path of this computer
     * @param written as the playlist's file wrote it; empty when it was added here
     * @param contentId over the file's audio, by which it is found when it has moved; empty when never seen
     */
    public record WantedFile(Optional<Path> path, String written, String contentId) {
        /** How the file is called, without its folders; those of another system may be parted otherwise. */
        String name() {
            return path.map(AudioNames::title)
                    .orElseGet(() -> AudioNames.title(
                            written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)));
        }
    }

    /**
     * How the entry reads, and what a file is matched with when nothing else leads to one.
     *
     * @param title empty when not known, as are artist and album
     * @param length empty when not known
     */
    public record Description(String title, String artist, String album, Optional<Duration> length) {}
}
