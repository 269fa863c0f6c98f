package app.moonsong.audio;

import java.util.HashMap;
import java.util.Map;

/** The boxes that matter to a tag reader. */
enum Mp4Box {
    CONTAINER("moov", "mdia", "minf", "stbl", "udta", "edts", "mvex", "traf"),
    TRACK("trak"),
    TRACK_HEADER("tkhd"),
    MEDIA_DATA("mdat"),
    FRAGMENT("moof"),
    FRAGMENT_DEFAULTS("trex"),
    FRAGMENT_HEADER("tfhd"),
    FRAGMENT_RUN("trun"),
    MOVIE_HEADER("mvhd"),
    MEDIA_HEADER("mdhd"),
    HANDLER("hdlr"),
    DESCRIPTIONS("stsd"),
    EDITS("elst"),
    META("meta"),
    TAGS("ilst"),
    OTHER;

    private static final Map<Integer, Mp4Box> BY_ID = new HashMap<>();

    static {
        for (var box : values()) {
            for (var name : box.names.isEmpty() ? new String[0] : box.names.split(" ")) {
                BY_ID.put(Mp4Headers.id(name), box);
            }
        }
    }

    private final String names;

    Mp4Box(String... names) {
        this.names = String.join(" ", names);
    }

    static Mp4Box of(int id) {
        return BY_ID.getOrDefault(id, OTHER);
    }
}
