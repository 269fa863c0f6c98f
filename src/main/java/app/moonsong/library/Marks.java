package app.moonsong.library;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.identify.Clue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * What a match was made from, in short: a match that was accepted is thought over again when one of these changes.
 *
 * @param title of the best candidate; empty without one
 * @param file of the file's name, tags and length. Its folder is left out: a file that is moved stays what it is
 * @param tracklist of the best candidate's film; empty without one
 */
record Marks(String title, String file, String tracklist) {
    private static final int BYTES = 8;
    private static final String BETWEEN = "\u0000";

    static String of(Clue clue) {
        return digest(Stream.of(
                clue.name(),
                clue.title(),
                clue.artist(),
                clue.albumArtist(),
                clue.album(),
                clue.disc(),
                clue.position(),
                clue.length()));
    }

    /** Of all that identification reads of a film; its notes may change. */
    static String of(Film film) {
        return digest(Stream.concat(
                Stream.of(film.title(), film.koreanTitle(), film.year()),
                film.releases().stream().flatMap(Marks::parts)));
    }

    private static Stream<Object> parts(Release release) {
        return Stream.concat(
                Stream.of(release.id(), release.title(), release.artist(), release.year()),
                release.tracks().stream()
                        .flatMap(t -> Stream.of(
                                t.id(),
                                t.title(),
                                t.artist(),
                                t.composer(),
                                t.length(),
                                t.alternatives(),
                                t.recording())));
    }

    private static String digest(Stream<?> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(p -> digest.update((p + BETWEEN).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
