package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.file.BadLine.Why;
import app.moonsong.text.CueSheet;
import app.moonsong.text.CueSheet.CueTrack;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the tracks of a cue sheet. Those of a file that holds several are its parts; but a list that was written here
 * says of each track whether it is one, and which.
 */
final class CueReader {
    private CueReader() {}

    static void read(Source source, Taker taker) throws IOException {
        var sheet = CueSheet.read(Whole.text(source));
        var album = sheet.about().getOrDefault("TITLE", "");
        if (!album.isEmpty()) {
            taker.list(album);
        }
        sheet.bad().forEach(b -> taker.bad(new BadLine(b.line(), Why.NOT_UNDERSTOOD, b.text())));
        var inFile = sheet.tracks().stream().collect(Collectors.groupingBy(CueTrack::file, Collectors.counting()));
        for (var track : sheet.tracks()) {
            Optional<WantedFile> file = track.file() < 0
                    ? Optional.empty()
                    : Optional.of(sheet.files().get(track.file()))
                            .filter(f -> !f.isBlank())
                            .map(source.paths()::wanted);
            boolean ours = track.said().containsKey(CueWriter.WORD);
            if (!ours && inFile.getOrDefault(track.file(), 0L) > 1) {
                file = file.map(whole -> Wish.part(whole, track.number()));
            }
            var artist = track.said().getOrDefault("PERFORMER", sheet.about().getOrDefault("PERFORMER", ""));
            var description = new Description(
                    track.get("TITLE"),
                    artist,
                    track.said().getOrDefault("ALBUM", album),
                    ours ? written(track) : track.length().or(() -> written(track)));
            taker.entry(Wish.entry(track.get(CueWriter.WORD), file, description, ""));
        }
    }

    private static Optional<Duration> written(CueTrack track) {
        return Spoken.seconds(track.get("LENGTH"));
    }
}
