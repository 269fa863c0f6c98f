package app.moonsong.identify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes one recording of a song another than its plain one. */
public enum Version {
    FILM,
    END_TITLE,
    OPENING,
    REPRISE,
    LIVE,
    DEMO,
    INSTRUMENTAL,
    KARAOKE,
    REMIX,
    COVER,
    PIANO,
    ACOUSTIC,
    ORCHESTRAL,
    MUSIC_BOX,
    A_CAPPELLA,
    EXTENDED,
    ALTERNATE,
    ALTERED,
    TUTORIAL,
    /** Cut or chosen, not played anew: often left out of a name or added to it. */
    EDIT,
    VOCAL,
    STUDIO,
    DUET,
    /** Says that it is the plain recording: "album version", "original mix", "remastered". */
    PLAIN;

    private static final String BETWEEN = ", ";

    /** As evidence writes it: {@code end title}. */
    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Writes versions as evidence has them; empty for none. */
    static String labels(Set<Version> versions) {
        return versions.stream().sorted().map(Version::label).collect(Collectors.joining(BETWEEN));
    }

    /** Reads versions as evidence has them; none where the text says anything else, such as an album's name. */
    static List<Version> labelled(String text) {
        var named = List.of(text.split(BETWEEN, -1));
        var versions =
                Arrays.stream(values()).filter(v -> named.contains(v.label())).toList();
        return versions.size() == named.size() ? versions : List.of();
    }

    /** Whether people leave the word out or add it without meaning another recording. */
    boolean soft() {
        return switch (this) {
            case EDIT, VOCAL, STUDIO, DUET, PLAIN -> true;
            case FILM,
                    END_TITLE,
                    OPENING,
                    REPRISE,
                    LIVE,
                    DEMO,
                    INSTRUMENTAL,
                    KARAOKE,
                    REMIX,
                    COVER,
                    PIANO,
                    ACOUSTIC,
                    ORCHESTRAL,
                    MUSIC_BOX,
                    A_CAPPELLA,
                    EXTENDED,
                    ALTERNATE,
                    ALTERED,
                    TUTORIAL -> false;
        };
    }
}
