package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.LegacyText;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Legacy text is judged over an album: the understood files that lie in one folder. */
public final class Albums {
    private Albums() {}

    /** One file of an album, and where it stands among all readings. */
    private record Member(int index, AudioFile file) {}

    /** The same readings in the same order, their text repaired where it needs that and is certain. */
    public static List<Reading> repaired(List<Reading> readings) {
        var albums = new HashMap<Path, List<Member>>();
        Path last = Path.of("");
        List<Member> album = List.of();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Reading.Understood good) {
                var folder = good.file().path().resolveSibling("");
                if (!folder.equals(last)) {
                    album = albums.computeIfAbsent(folder, p -> new ArrayList<>());
                    last = folder;
                }
                album.add(new Member(i, good.file()));
            }
        }
        var repaired = new ArrayList<>(readings);
        albums.values().forEach(members -> repair(members, repaired));
        return repaired;
    }

    private static void repair(List<Member> album, List<Reading> in) {
        var before = album.stream().map(m -> m.file().tags()).toList();
        var tags = LegacyText.repair(before);
        if (tags.equals(before)) {
            return;
        }
        for (int i = 0; i < album.size(); i++) {
            in.set(
                    album.get(i).index(),
                    new Reading.Understood(album.get(i).file().with(tags.get(i))));
        }
    }
}
