package app.moonsong.library.playlists;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioNames;
import app.moonsong.audio.TagField;
import app.moonsong.film.Track;
import app.moonsong.identify.Clue;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Identifier;
import app.moonsong.identify.Match;
import app.moonsong.library.FilmView;
import app.moonsong.library.Folder;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Recordings;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.KnownFile;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.By;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import app.moonsong.playlist.Resolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads entries to the files of a library as it is now. */
final class Resolving {
    /** What the identifier weighs of each entry is a multiple of the entry itself: a long playlist would fill the memory. */
    private static final int AT_ONCE = 1000;

    private final Library library;
    private final List<FilmView> films;
    private final Recordings recordings;
    /** The index keeps the files of a folder that is out of reach: it may be mounted again. They cannot be heard now. */
    private final Set<Folder> reachable;

    Resolving(Library library) {
        this.library = library;
        films = library.films();
        recordings = new Recordings(films.stream().map(FilmView::film).toList());
        reachable = library.folders().stream().filter(Folder::isReachable).collect(Collectors.toSet());
    }

    /** Returns where each entry leads to, in their order. */
    List<Resolution> resolve(List<Entry> entries) {
        var today = entries.stream().map(this::today).toList();
        var held = held();
        var resolver = new Resolver(List.copyOf(held.values()), Files::isRegularFile);
        if (today.stream().anyMatch(e -> e.file().isPresent() || e.track().isEmpty())) {
            resolver = new Resolver(all(held), Files::isRegularFile);
        }
        var resolutions = new ArrayList<>(today.stream().map(resolver::resolve).toList());
        identify(today, resolutions, resolver);
        return resolutions;
    }

    /** The entry with its track where it stands today; without it when no tracklist has it any more. */
    private Entry today(Entry entry) {
        if (entry.track().isEmpty()) {
            return entry;
        }
        var track = entry.track()
                .flatMap(t -> recordings.today(t.id(), entry.description().title(), t.recording()))
                .flatMap(recordings::track)
                .map(Resolving::wanted);
        return new Entry(track, entry.file(), entry.description(), entry.note());
    }

    private static WantedTrack wanted(Track track) {
        return new WantedTrack(track.id(), track.recording());
    }

    /** The files that are, or may be, tracks: of each recording the best first. */
    private Map<Path, KnownFile> held() {
        var held = new LinkedHashMap<Path, KnownFile>();
        for (var film : films) {
            for (var row : film.own().rows()) {
                for (HeldFile file : row.files()) {
                    boolean sure = file.match().decision().holds();
                    held.put(file.file().path(), known(file.file(), Optional.of(wanted(row.track())), sure));
                }
            }
        }
        return held;
    }

    private List<KnownFile> all(Map<Path, KnownFile> held) {
        var all = new LinkedHashMap<>(held);
        for (var file : library.files()) {
            all.computeIfAbsent(file.path(), _ -> known(file, Optional.empty(), false));
        }
        return List.copyOf(all.values());
    }

    private KnownFile known(IndexedFile file, Optional<WantedTrack> track, boolean sure) {
        return new KnownFile(
                file.path(),
                absent(file),
                file.audio().map(a -> a.contentId().hex()).orElse(""),
                track,
                sure,
                description(file));
    }

    private Optional<Why> absent(IndexedFile file) {
        return reachable.contains(file.folder()) ? absent(file.state()) : Optional.of(Why.FILE_AWAY);
    }

    /** Why a file in a folder that can be reached cannot be heard; empty when it can. */
    static Optional<Why> absent(IndexedFile.State state) {
        return switch (state) {
            case PRESENT -> Optional.empty();
            case MISSING -> Optional.of(Why.FILE_MISSING);
            case UNREADABLE -> Optional.of(Why.FILE_UNREADABLE);
        };
    }

    /** How an entry of a file reads: as its tags say, else as it is called. */
    static Description description(IndexedFile file) {
        var tags = file.audio().map(AudioFile::tags);
        return new Description(
                tags.flatMap(t -> t.text(TagField.TITLE)).orElseGet(() -> AudioNames.title(file.path())),
                tags.map(t -> t.textOrEmpty(TagField.ARTIST)).orElse(""),
                tags.map(t -> t.textOrEmpty(TagField.ALBUM)).orElse(""),
                file.audio().map(a -> a.sound().length()).filter(l -> !l.isZero()));
    }

    /** Asks the identifier which tracks the entries are that only their words could tell of. */
    private void identify(List<Entry> entries, List<Resolution> resolutions, Resolver resolver) {
        var clues = new ArrayList<Clue>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            boolean told = !entry.description().title().isBlank();
            if (told && entry.track().isEmpty() && !(resolutions.get(i) instanceof Found)) {
                clues.add(clue(i, entry.description()));
            }
        }
        var identifier = new Identifier(films.stream().map(FilmView::film).toList());
        for (int from = 0; from < clues.size(); from += AT_ONCE) {
            take(
                    identifier.identify(clues.subList(from, Math.min(from + AT_ONCE, clues.size()))),
                    entries,
                    resolutions,
                    resolver);
        }
    }

    private void take(List<Match> matches, List<Entry> entries, List<Resolution> resolutions, Resolver resolver) {
        for (var match : matches) {
            var track = match.decision() == Decision.ACCEPTED
                    ? match.held().flatMap(recordings::track)
                    : Optional.<Track>empty();
            int place = Integer.parseInt(match.key());
            track.map(t -> new Entry(
                            Optional.of(wanted(t)),
                            Optional.empty(),
                            entries.get(place).description(),
                            ""))
                    .map(resolver::resolve)
                    .filter(Found.class::isInstance)
                    .map(Found.class::cast)
                    .ifPresent(f -> resolutions.set(place, new Found(f.file(), By.DESCRIPTION)));
        }
    }

    /** Each in a folder of its own: what stands together in a playlist does not belong together. */
    private static Clue clue(int place, Description description) {
        var key = String.valueOf(place);
        return new Clue(
                key,
                key,
                "",
                description.title(),
                description.artist(),
                "",
                description.album(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                description.length());
    }
}
