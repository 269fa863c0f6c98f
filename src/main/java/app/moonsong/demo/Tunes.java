package app.moonsong.demo;

import static app.moonsong.demo.Tune.Mode.*;

import java.util.Map;

/** The stand-ins' own music: for each recording of the film a tune of its own key, pace and colour. */
final class Tunes {
    /** The song that has several versions, and a cover: one melody, four arrangements. */
    private static final int MOON = 641;

    private static final Map<String, Tune> BY_RECORDING = Map.ofEntries(
            Map.entry("sleepwalker", tune(1, key(41, DORIAN), pace(66, 4, 32), Timbre.PIANO, Timbre.STRINGS, Air.WIND)),
            Map.entry("dimensions", tune(2, key(38, LYDIAN), pace(52, 4, 38), Timbre.CHOIR, Timbre.GLASS, Air.NONE)),
            Map.entry(
                    "song-on-the-beach", tune(3, key(43, MAJOR), pace(72, 3, 34), Timbre.HARP, Timbre.PIANO, Air.SEA)),
            Map.entry(
                    "morning-talk",
                    tune(4, key(45, MIXOLYDIAN), pace(112, 4, 28), Timbre.CLARINET, Timbre.ORGAN, Air.TAPE)),
            Map.entry("owl", tune(5, key(36, MINOR), pace(58, 5, 26), Timbre.FLUTE, Timbre.CHOIR, Air.WIND)),
            Map.entry(
                    "milk-and-honey-2",
                    tune(6, key(46, LYDIAN), pace(84, 6, 36), Timbre.MUSIC_BOX, Timbre.STRINGS, Air.TAPE)),
            Map.entry(
                    "loneliness-4",
                    tune(7, key(40, MINOR), pace(76, 3, 30), Timbre.CLARINET, Timbre.STRINGS, Air.RAIN)),
            Map.entry("divorce-papers", tune(8, key(37, MINOR), pace(60, 4, 31), Timbre.PIANO, Timbre.PIANO, Air.RAIN)),
            Map.entry("loneliness-3", tune(9, key(42, MINOR), pace(63, 4, 33), Timbre.GLASS, Timbre.PIANO, Air.TAPE)),
            Map.entry(
                    "some-other-place",
                    tune(10, key(44, MAJOR), pace(96, 4, 24), Timbre.MARIMBA, Timbre.GLASS, Air.NONE)),
            Map.entry("skeletons", tune(11, key(39, DORIAN), pace(138, 4, 29), Timbre.STRINGS, Timbre.ORGAN, Air.NONE)),
            Map.entry(
                    "moon-song-film",
                    tune(MOON, key(48, MAJOR), pace(80, 3, 27), Timbre.FLUTE, Timbre.UKULELE, Air.TAPE)),
            Map.entry(
                    "moon-song-end-title",
                    tune(MOON, key(45, MAJOR), pace(92, 3, 35), Timbre.CHOIR, Timbre.UKULELE, Air.NONE)),
            Map.entry(
                    "moon-song-duet",
                    tune(MOON, key(50, MAJOR), pace(100, 3, 37), Timbre.CLARINET, Timbre.HARP, Air.NONE)),
            Map.entry(
                    "milk-and-honey-1",
                    tune(12, key(47, LYDIAN), pace(88, 4, 25), Timbre.HARP, Timbre.STRINGS, Air.NONE)),
            Map.entry("photograph", tune(13, key(43, MAJOR), pace(54, 4, 40), Timbre.PIANO, Timbre.GLASS, Air.TAPE)),
            Map.entry(
                    "were-all-leaving",
                    tune(14, key(40, DORIAN), pace(69, 4, 39), Timbre.STRINGS, Timbre.CHOIR, Air.WIND)));

    /** Somebody else's version of the song. */
    static final Tune COVER = tune(MOON, key(41, MAJOR), pace(120, 3, 23), Timbre.ORGAN, Timbre.MARIMBA, Air.NONE);

    private Tunes() {}

    /** Returns the tune that stands in for a recording of the film, by the tracklist's word for it. */
    static Tune of(String recording) {
        var tune = BY_RECORDING.get(recording);
        if (tune == null) {
            throw new IllegalArgumentException("no tune for " + recording);
        }
        return tune;
    }

    private static Tune.Key key(int root, Tune.Mode mode) {
        return new Tune.Key(root, mode);
    }

    private static Tune.Pace pace(int beatsPerMinute, int beats, int seconds) {
        return new Tune.Pace(beatsPerMinute, beats, seconds);
    }

    private static Tune tune(long seed, Tune.Key key, Tune.Pace pace, Timbre lead, Timbre bed, Air air) {
        return new Tune(seed, key, pace, lead, bed, air);
    }
}
