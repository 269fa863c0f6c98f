package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.LegacyText;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Legacy text is judged over an album: the understood files that lie in one folder. */
final class Albums {
    private Albums() {}

    static List<Reading> repaired(List<Reading> readings) {
        var albums = new HashMap<Path, List<AudioFile>>();
        for (var reading : readings) {
            if (reading instanceof Reading.Understood good) {
                albums.computeIfAbsent(good.file().path().getParent(), p -> new ArrayList<>())
                        .add(good.file());
            }
        }
        var mended = new HashMap<Path, Reading>();
        albums.values().forEach(album -> repair(album, mended));
        return readings.stream()
                .map(r -> r instanceof Reading.Understood good
                        ? mended.getOrDefault(good.file().path(), r)
                        : r)
                .toList();
    }

    private static void repair(List<AudioFile> album, Map<Path, Reading> to) {
        var before = album.stream().map(AudioFile::tags).toList();
        var tags = LegacyText.repair(before);
        if (tags.equals(before)) {
            return;
        }
        for (int i = 0; i < album.size(); i++) {
            var f = album.get(i);
            to.put(
                    f.path(),
                    new Reading.Understood(new AudioFile(
                            f.path(),
                            f.sizeBytes(),
                            f.modified(),
                            f.sound(),
                            tags.get(i),
                            f.picture(),
                            f.contentId())));
        }
    }
}
