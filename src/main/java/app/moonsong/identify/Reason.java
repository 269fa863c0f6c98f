package app.moonsong.identify;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Evidence as it is put into words: how what the file says stands to what the tracklist says.
 *
 * @param file what the file says; empty when it says nothing
 * @param track what the tracklist says; empty when it says nothing
 */
public record Reason(Evidence.Field field, Manner manner, String file, String track) {
    private static final double NEAR = 0.3;
    /** Albums are known by many names, and so far apart they still speak for a track. */
    private static final double NEAR_ALBUM = 0.4;

    private static final double NOTHING = 0.005;
    /** Lengths so many seconds apart are one length, measured twice; so many more are another edition's. */
    private static final long ONE_LENGTH = 2;

    private static final long LIKE_LENGTH = 8;
    private static final int SECONDS = 60;

    /** How the two stand to each other. */
    public enum Manner {
        /** To the letter. */
        SAME,
        /** But for punctuation, case and spaces. */
        FORM,
        /** In another spelling or under another of its titles. */
        AGREES,
        NEAR,
        DIFFERS,
        LONGER,
        SHORTER,
        NOT_GIVEN,
        ONLY_GIVEN,
        /** The files beside it are of the release. */
        NEIGHBOURS
    }

    /** Which way it speaks. */
    public enum Tone {
        FOR,
        NEARLY,
        AGAINST,
        SILENT
    }

    public static Reason of(Evidence e) {
        return new Reason(e.field(), manner(e), e.file(), e.track());
    }

    /** The file does not say what the tracklist does. */
    public static Reason notGiven(Evidence.Field field, String track) {
        return new Reason(field, Manner.NOT_GIVEN, "", track);
    }

    public Tone tone() {
        return switch (manner) {
            case SAME, FORM, AGREES, NEIGHBOURS -> Tone.FOR;
            case NEAR -> Tone.NEARLY;
            case DIFFERS -> Tone.AGAINST;
            case LONGER, SHORTER ->
                secondsApart() <= ONE_LENGTH ? Tone.FOR : secondsApart() <= LIKE_LENGTH ? Tone.NEARLY : Tone.AGAINST;
            case NOT_GIVEN, ONLY_GIVEN -> Tone.SILENT;
        };
    }

    /** By how many seconds the lengths differ; 0 for other fields. */
    public long secondsApart() {
        var mine = seconds(file);
        var listed = seconds(track);
        return mine.isPresent() && listed.isPresent() ? Math.abs(mine.getAsLong() - listed.getAsLong()) : 0;
    }

    /** How many of the files beside it are of the release; 0 for other fields. */
    public int neighbours() {
        return field == Evidence.Field.FOLDER ? Integer.parseInt(file.substring(0, file.indexOf('/'))) : 0;
    }

    /** How many files there are beside it; 0 for other fields. */
    public int beside() {
        return field == Evidence.Field.FOLDER ? Integer.parseInt(file.substring(file.indexOf('/') + 1)) : 0;
    }

    /** What the file or the track says, as a listener is told it: versions by the names that they have for them. */
    public String told(String said, Function<Version, String> names) {
        var versions = field == Evidence.Field.VERSION ? Version.labelled(said) : List.<Version>of();
        return versions.isEmpty() ? said : versions.stream().map(names).collect(Collectors.joining(", "));
    }

    private static Manner manner(Evidence e) {
        if (e.field() == Evidence.Field.FOLDER) {
            return Manner.NEIGHBOURS;
        }
        if (e.file().isBlank() || e.track().isBlank()) {
            return e.file().isBlank() ? Manner.NOT_GIVEN : Manner.ONLY_GIVEN;
        }
        if (e.field() == Evidence.Field.LENGTH) {
            return length(e);
        }
        if (e.distance() < NOTHING) {
            return same(e);
        }
        double near = e.field() == Evidence.Field.ALBUM ? NEAR_ALBUM : NEAR;
        return e.distance() < near ? Manner.NEAR : Manner.DIFFERS;
    }

    private static Manner length(Evidence e) {
        var mine = seconds(e.file());
        var listed = seconds(e.track());
        if (mine.equals(listed)) {
            return Manner.SAME;
        }
        return mine.orElse(0) > listed.orElse(0) ? Manner.LONGER : Manner.SHORTER;
    }

    private static Manner same(Evidence e) {
        if (e.file().equals(e.track()) || e.field() == Evidence.Field.NUMBER) {
            return Manner.SAME; // of a number the evidence is the title that it stands in
        }
        return letters(e.file()).equals(letters(e.track())) ? Manner.FORM : Manner.AGREES;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Reads a length as evidence has it, {@code 3:05}. */
    private static OptionalLong seconds(String clock) {
        int colon = clock.indexOf(':');
        return clock.matches("\\d{1,9}:\\d{2}")
                ? OptionalLong.of(SECONDS * Long.parseLong(clock.substring(0, colon))
                        + Long.parseLong(clock.substring(colon + 1)))
                : OptionalLong.empty();
    }
}
