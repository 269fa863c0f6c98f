package app.moonsong.library.tagging;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import app.moonsong.audio.Tags;
import app.moonsong.library.Albums;
import app.moonsong.library.Progress;
import app.moonsong.tagging.tools.Tagged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads from files themselves what they say now, for tools to work on. */
public final class TagReading {
    private TagReading() {}

    /** Reads files in their order; one that cannot be read says nothing. Cancelled, it returns those read so far. */
    public static List<Tagged> of(Collection<Path> files, Progress progress) {
        var readings = new ArrayList<Reading>(files.size());
        try (var reader = new HeaderReader()) {
            for (var file : files) {
                if (progress.cancelled()) {
                    break;
                }
                progress.at(readings.size(), files.size(), String.valueOf(file.getFileName()));
                readings.add(reader.read(file));
            }
        }
        var meant = Albums.repaired(readings);
        var tagged = new ArrayList<Tagged>(readings.size());
        int i = 0;
        for (var file : files) {
            if (i < readings.size()) {
                tagged.add(new Tagged(file, tags(readings.get(i)), tags(meant.get(i))));
                i++;
            }
        }
        return tagged;
    }

    private static Tags tags(Reading reading) {
        return switch (reading) {
            case Reading.Understood(var audio) -> audio.tags();
            case Reading.Unreadable _ -> Tags.NONE;
        };
    }
}
