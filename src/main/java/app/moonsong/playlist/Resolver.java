package app.moonsong.playlist;

import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.By;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Leads entries to files: by the track, else by the path, else by the sound, else by title, artist and length. Made once
 * for what files there are, and asked for any number of entries.
 */
public final class Resolver {
    private final Map<String, List<KnownFile>> byTrack = new HashMap<>();
    private final Map<Path, KnownFile> byPath = new HashMap<>();
    private final Map<String, KnownFile> byContent = new HashMap<>();
    private final Likeness likeness;
    private final Predicate<Path> isFile;

    /**
     * Makes a resolver.
     *
     * @param files of one track the best first
     * @param isFile whether there is a file at a path that none of {@code files} has
     */
    public Resolver(List<KnownFile> files, Predicate<Path> isFile) {
        this.isFile = isFile;
        likeness = new Likeness(files);
        for (var file : files) {
            byPath.put(file.path(), file);
            file.track().ifPresent(t -> byTrack.computeIfAbsent(t.name(), _ -> new ArrayList<>())
                    .add(file));
            if (file.isPresent() && !file.contentId().isEmpty()) {
                byContent.putIfAbsent(file.contentId(), file);
            }
        }
    }

    /**
     * Leads an entry to a file. Its track is taken for one of today's tracklists: where its file is not here, a file with
     * the same title is not taken for it, since the identifier has not.
     */
    public Resolution resolve(Entry entry) {
        var track = entry.track().map(this::ofTrack);
        if (track.isPresent() && track.get() instanceof Found found) {
            return found;
        }
        var file = entry.file().map(f -> ofFile(entry, f));
        if (file.isPresent() && file.get() instanceof Found found) {
            return found;
        }
        return track.orElseGet(() -> described(entry, file));
    }

    private Resolution ofTrack(WantedTrack track) {
        var files = byTrack.getOrDefault(track.name(), List.of());
        return files.stream()
                .filter(f -> f.isPresent() && f.sure())
                .findFirst()
                .<Resolution>map(f -> new Found(f, By.TRACK))
                .orElseGet(() -> new Absent(why(files)));
    }

    /** What is told of a track that no file here surely is: rather what the listener can mend than that none is here. */
    private static Why why(List<KnownFile> files) {
        if (files.stream().anyMatch(KnownFile::isPresent)) {
            return Why.TRACK_DOUBTFUL;
        }
        return files.stream()
                .filter(KnownFile::sure)
                .flatMap(f -> f.absent().stream())
                .filter(w -> w != Why.FILE_MISSING)
                .findFirst()
                .orElse(Why.TRACK_MISSING);
    }

    private Resolution ofFile(Entry entry, WantedFile wanted) {
        var there = wanted.path().flatMap(path -> at(path, entry));
        var same = Optional.ofNullable(byContent.get(wanted.contentId()));
        boolean replaced =
                there.filter(f -> !f.contentId().equals(wanted.contentId())).isPresent();
        var file = same.isPresent() && (there.isEmpty() || replaced) ? same : there;
        if (file.isEmpty()) {
            return new Absent(
                    wanted.path().map(byPath::get).flatMap(KnownFile::absent).orElse(Why.FILE_MISSING));
        }
        if (entry.track().filter(t -> file.get().isOtherThan(t)).isPresent()) {
            return new Absent(Why.OTHER_TRACK);
        }
        return new Found(file.get(), file.equals(there) ? By.PATH : By.CONTENT);
    }

    /** The file at a path, if it is there; the library may not know it. */
    private Optional<KnownFile> at(Path path, Entry entry) {
        var known = byPath.get(path);
        if (known != null) {
            return Optional.of(known).filter(KnownFile::isPresent);
        }
        return isFile.test(path)
                ? Optional.of(new KnownFile(path, Optional.empty(), "", Optional.empty(), false, entry.description()))
                : Optional.empty();
    }

    private Resolution described(Entry entry, Optional<Resolution> file) {
        var found = likeness.find(entry.description());
        return found instanceof Absent && file.isPresent() ? file.get() : found;
    }
}
