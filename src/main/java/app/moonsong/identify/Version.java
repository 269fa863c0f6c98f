package app.moonsong.identify;

/** What makes one recording of a song another than its plain one. */
enum Version {
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
