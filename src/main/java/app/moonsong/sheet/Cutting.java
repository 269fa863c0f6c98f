package app.moonsong.sheet;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Reading.Reason;
import app.moonsong.audio.Sound;
import app.moonsong.sheet.SheetReading.Problem;
import app.moonsong.text.CueSheet;
import app.moonsong.text.CueSheet.CueTrack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Cuts one file into the tracks that a sheet says it holds. */
final class Cutting {
    private final AudioFile whole;
    private final List<CueTrack> tracks;
    private final PartTags tags;

    /** Cuts a file; {@code tracks} are those of the sheet that lie in it, in the sheet's order. */
    Cutting(CueSheet sheet, AudioFile whole, List<CueTrack> tracks) {
        this.whole = whole;
        this.tracks = tracks;
        tags = new PartTags(sheet, whole.tags());
    }

    /** Returns why the file cannot be what the sheet says: then it stays whole. */
    Optional<Problem> refusal() {
        var numbers = new HashSet<Integer>();
        int before = -1;
        for (var track : tracks) {
            if (track.start().isEmpty()) {
                return problem(Reason.SHEET_NO_INDEX, track);
            }
            int start = track.start().getAsInt();
            if (start <= before || track.number() == 0 || !numbers.add(track.number())) {
                return problem(Reason.SHEET_OUT_OF_ORDER, track);
            }
            if (excerpt(start, OptionalInt.empty()).length(length()).compareTo(Duration.ZERO) <= 0) {
                return problem(Reason.SHEET_BEYOND_END, track);
            }
            before = start;
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(Reason reason, CueTrack track) {
        return Optional.of(new Problem(reason, String.valueOf(track.number())));
    }

    /** How long what lies before the first track is: it is no track's. */
    Duration hidden() {
        return length().minus(excerpt(tracks.getFirst().start().orElseThrow(), OptionalInt.empty())
                .length(length()));
    }

    /** Returns the parts; they meet without a gap, whatever the sheet calls the pause between two. */
    List<SheetPart> parts() {
        var parts = new ArrayList<SheetPart>();
        for (int i = 0; i < tracks.size(); i++) {
            var to = i + 1 < tracks.size() ? tracks.get(i + 1).start() : OptionalInt.empty();
            parts.add(part(tracks.get(i), excerpt(tracks.get(i).start().orElseThrow(), to), i + 1 < tracks.size()));
        }
        return parts;
    }

    private SheetPart part(CueTrack track, Excerpt bounds, boolean bounded) {
        var said = tags.of(track);
        var excerpt = new Excerpt(
                whole.path(), bounds.from(), bounded ? bounds.to() : OptionalInt.empty(), Optional.of(said));
        var sound = whole.sound();
        var length = excerpt.length(length());
        var audio = new AudioFile(
                PartName.of(whole.path(), track.number()),
                share(length),
                whole.modified(),
                new Sound(sound.format(), length, sound.sampleRateHz(), sound.channels(), sound.bitrateKbps()),
                said,
                whole.picture(),
                whole.contentId().of(excerpt));
        return new SheetPart(audio, excerpt);
    }

    /** What of the file's bytes a length takes up. */
    private long share(Duration length) {
        return Math.round(whole.sizeBytes() * ((double) length.toNanos() / length().toNanos()));
    }

    private Duration length() {
        return whole.sound().length();
    }

    private Excerpt excerpt(int from, OptionalInt to) {
        return new Excerpt(whole.path(), from, to, Optional.empty());
    }
}
