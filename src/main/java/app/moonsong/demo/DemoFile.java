package app.moonsong.demo;

import app.moonsong.encode.Coding;
import app.moonsong.encode.Encoder;
import app.moonsong.film.TrackId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the demo.
 *
 * @param path below the demo's folder, with slashes
 * @param track what it stands in for; empty for what is no track of the film
 * @param tune its sound; empty for a file that is not audio
 * @param id3 how an MP3 is tagged; {@link Id3#NONE} for the other codings, which tag themselves
 * @param tags what it says of itself, by ffmpeg's names
 */
record DemoFile(
        String path, Optional<TrackId> track, Optional<Tune> tune, Coding coding, Id3 id3, Map<String, String> tags) {
    private static final String NOT_AUDIO = """
            <!DOCTYPE html>
            <html><head><title>404 Not Found</title></head>
            <body><h1>Not Found</h1><p>The file you asked for is no longer here.</p></body></html>
            """;

    /** Makes the whole file, the same bytes every time. */
    byte[] bytes() throws IOException {
        if (tune.isEmpty()) {
            return NOT_AUDIO.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        var samples = tune.get().samples(coding.rateHz());
        return coding == Coding.MP3
                ? id3.around(Encoder.encode(samples, coding, Map.of()), tags)
                : Encoder.encode(samples, coding, tags);
    }
}
