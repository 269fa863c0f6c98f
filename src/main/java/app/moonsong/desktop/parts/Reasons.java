package app.moonsong.desktop.parts;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Text;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Reason;
import app.moonsong.library.Explanation;
import app.moonsong.library.HeldFile;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a file is held to be a track, in words. */
public final class Reasons {
    /** What speaks against comes first. */
    private static final Comparator<Reason> DOUBTS_FIRST = Comparator.comparingInt(r -> switch (r.tone()) {
        case AGAINST -> 0;
        case NEARLY -> 1;
        case SILENT -> 2;
        case FOR -> 3;
    });

    private static final int MINUTE = 60;

    private Reasons() {}

    /** Returns a sentence for each reason, the strongest doubt first, and why it is not the next best track. */
    static List<String> of(Desk desk, HeldFile held) {
        var best = held.match().best();
        return Stream.concat(
                        best.stream().flatMap(c -> of(desk, held, c).stream().map(r -> sentence(r, desk.text()))),
                        held.match().runnerUp().stream().map(second -> runnerUp(desk, second)))
                .toList();
    }

    /** Returns the reasons for and against one candidate, the doubts first. */
    static List<Reason> of(Desk desk, HeldFile held, Candidate candidate) {
        return Explanation.of(held, candidate, track(desk, candidate)).stream()
                .sorted(DOUBTS_FIRST)
                .toList();
    }

    /** Returns the one reason that speaks most against the match; why a row is doubtful. */
    public static String doubt(Desk desk, HeldFile held) {
        return held.match().best().stream()
                .flatMap(c -> of(desk, held, c).stream())
                .filter(r -> r.tone() != Reason.Tone.FOR)
                .findFirst()
                .map(r -> sentence(r, desk.text()))
                .orElseGet(() -> desk.text().get("reason.unsure"));
    }

    /** Says one reason: "The length: 2 s longer". */
    public static String sentence(Reason r, Text text) {
        return r.manner() == Reason.Manner.NEIGHBOURS
                ? words(r, text)
                : text.get("reason.field", text.of(r.field()), words(r, text));
    }

    /** Says one reason beside the name of its field. */
    public static String words(Reason r, Text text) {
        return text.of(
                r.manner(),
                r.told(r.file(), text::of),
                r.told(r.track(), text::of),
                apart(r.secondsApart(), text),
                r.neighbours(),
                r.beside());
    }

    private static String apart(long seconds, Text text) {
        return seconds < MINUTE ? text.get("reason.seconds", seconds) : Text.time(Duration.ofSeconds(seconds));
    }

    /** Says which confirmation of a file waits for its track; the empty text when none does. */
    public static String suspended(Desk desk, HeldFile held) {
        return held.suspended()
                .map(s -> desk.text().get("match.suspended", s.title(), release(desk, s.track())))
                .orElse("");
    }

    private static String release(Desk desk, TrackId track) {
        return desk.models()
                .holdings()
                .film(track.film())
                .flatMap(f -> f.release(track.release()))
                .map(r -> Names.of(r, desk.text()))
                .orElse(track.release());
    }

    public static Optional<Track> track(Desk desk, Candidate candidate) {
        return desk.models().holdings().film(candidate.track().film()).flatMap(f -> f.film()
                .track(candidate.track()));
    }

    private static String runnerUp(Desk desk, Candidate second) {
        var text = desk.text();
        var title = track(desk, second).map(Track::title).orElse(second.track().toString());
        return second.ruledOutBy()
                .map(field -> text.get("reason.ruledout", title, text.of(field)))
                .orElseGet(() -> text.get("reason.next", title));
    }
}
