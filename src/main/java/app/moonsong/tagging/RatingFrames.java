package app.moonsong.tagging;

import app.moonsong.audio.Ratings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Stars as frames, in every way that other players read: FMPS_Rating, which Amarok, Clementine and Strawberry share;
 * RATING, MP4's rate and ID3's popularimeter, which MusicBee, MediaMonkey, foobar2000 and Windows do.
 */
final class RatingFrames {
    static final String POPULARITY = "POPM";
    static final String FRACTION = "FMPS_RATING";
    static final String HUNDREDTHS = "RATING";
    static final String MP4_RATE = "rate";
    /** Whose stars a new popularimeter is: the name that most players look for. */
    private static final String WINDOWS = "Windows Media Player 9 Series";

    private RatingFrames() {}

    /**
     * Makes the frames of one key.
     *
     * @param before what the file has of the key; how often it was played is kept
     * @param halfStars 1 to 10; 0 for none
     */
    static List<Frame> of(Dialect dialect, String key, List<Frame> before, int halfStars) throws IOException {
        if (key.equals(POPULARITY) && dialect instanceof Id3Dialect id3) {
            return popularities(id3, before, halfStars);
        }
        if (halfStars == 0) {
            return List.of();
        }
        if (key.endsWith(FRACTION)) {
            return dialect.make(key, List.of(Ratings.fraction(halfStars)), before);
        }
        boolean read = key.equals(HUNDREDTHS) || key.equals(MP4_RATE);
        return read ? dialect.make(key, List.of(Ratings.hundredths(halfStars)), before) : List.of();
    }

    /** All players' stars become the same: they are one listener's. */
    private static List<Frame> popularities(Id3Dialect dialect, List<Frame> before, int halfStars) throws IOException {
        var after = new ArrayList<Frame>();
        for (var frame : before) {
            var content = content(frame);
            int rating = end(content) + 1;
            if (rating < content.length) {
                content[rating] = (byte) (halfStars == 0 ? 0 : Ratings.popularity(halfStars));
                after.add(dialect.frame(POPULARITY, content));
            } else {
                after.add(frame);
            }
        }
        if (after.isEmpty() && halfStars > 0) {
            var content = new ByteArrayOutputStream();
            content.writeBytes(WINDOWS.getBytes(StandardCharsets.ISO_8859_1));
            content.write(0);
            content.write(Ratings.popularity(halfStars));
            after.add(dialect.frame(POPULARITY, content.toByteArray()));
        }
        return after;
    }

    private static byte[] content(Frame frame) {
        return java.util.Arrays.copyOfRange(
                frame.stored().held(), Id3Tag.HEADER, frame.stored().length());
    }

    private static int end(byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != 0) {
            end++;
        }
        return end;
    }

    /** What a popularimeter says, as FMPS_Rating would; nothing when it says no stars. */
    static List<String> said(byte[] content) {
        int end = end(content);
        if (end + 1 >= content.length) {
            return List.of();
        }
        var email = new String(content, 0, end, StandardCharsets.ISO_8859_1);
        return Ratings.ofPopularity(email, content[end + 1] & 0xFF).stream()
                .map(half -> Ratings.fraction(Integer.parseInt(half)))
                .toList();
    }
}
