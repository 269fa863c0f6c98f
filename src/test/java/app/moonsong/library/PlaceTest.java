package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void theBytesOfANameAreThoseOfTheFileSystem() {
        assertThat(Place.of(Path.of("/음악/a%b.mp3")).bytes()).isEqualTo("/음악/a%b.mp3".getBytes(StandardCharsets.UTF_8));
        var latin = Place.of(Path.of(URI.create("file:///m/%E9t%E9.mp3")));
        assertThat(latin.bytes()).isEqualTo("/m/\u00e9t\u00e9.mp3".getBytes(StandardCharsets.ISO_8859_1));
    }
}
