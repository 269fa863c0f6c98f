package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.ContentId;
import app.moonsong.audio.Format;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Match;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that are held to be Sleepwalker, for tests that need no disk. */
record Held(String name, Format format, int rateHz, int bitrateKbps) {
    static final Map<TagField, String> TITLE = Map.of(TagField.TITLE, "Sleepwalker");
    static final Map<TagField, String> ALL_TAGS =
            Map.of(TagField.TITLE, "Sleepwalker", TagField.ARTIST, "A", TagField.ALBUM, "Her", TagField.TRACK, "1");

    static Held lossy(String name, int bitrateKbps) {
        return new Held(name, Format.MP3, 44_100, bitrateKbps);
    }

    static Held lossless(String name, int rateHz) {
        return new Held(name, Format.FLAC, rateHz, 700);
    }

    HeldFile file() {
        return file(TITLE, Decision.ACCEPTED, IndexedFile.State.PRESENT);
    }

    HeldFile file(Map<TagField, String> tags) {
        return file(tags, Decision.ACCEPTED, IndexedFile.State.PRESENT);
    }

    HeldFile file(Map<TagField, String> tags, Decision decision, IndexedFile.State state) {
        var path = Path.of("/music", name);
        var values = new EnumMap<TagField, List<String>>(TagField.class);
        tags.forEach((field, value) -> values.put(field, List.of(value)));
        var audio = new AudioFile(
                path,
                1,
                Instant.EPOCH,
                new Sound(format, Duration.ofMinutes(3), rateHz, 2, bitrateKbps),
                new Tags(values),
                Optional.empty(),
                contentId());
        var file = new IndexedFile(
                1,
                new Folder(1, Path.of("/music")),
                path,
                state,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.of(audio),
                Optional.empty(),
                Optional.empty());
        var track = TrackId.parse("her/source-list/1").orElseThrow();
        return new HeldFile(
                file,
                new Match("1", decision, List.of(new Candidate(track, 0, List.of()))),
                Optional.empty(),
                Optional.empty());
    }

    ContentId contentId() {
        return new ContentId("%032x".formatted(name.hashCode() & 0xFFFF_FFFFL));
    }
}
