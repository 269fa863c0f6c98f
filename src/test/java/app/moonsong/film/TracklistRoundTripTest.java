package app.moonsong.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Films of every field, filled by chance with what is hard to write, are read back equal. */
class TracklistRoundTripTest {
    private static final List<String> PARTS = List.of(
            "a", "Owl", " ", "  ", ",", "\"", "\"\"", "'", "''", "=", "+1", "-", "@x", "＝", "|", "\\", ":", "ko:",
            "en:x", ";", "\t", "#", "é", "e\u0301", "문", "송", "月", "🎬", "’", "A/B", "100%", "{0}", "NULL", "0x",
            "\u00a0", "<b>", "&amp;");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFieldIsWrittenAndReadBack(long seed) throws IOException {
        var chance = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var film = film(chance);
            assertThat(read(film)).isEqualTo(new TracklistReading.Good(film));
            assertThat(TracklistCsv.read(TracklistCsv.rows(film), "rows")).isEqualTo(new TracklistReading.Good(film));
        }
    }

    private static TracklistReading read(Film film) throws IOException {
        var text = new StringWriter();
        TracklistCsv.write(film, text);
        return TracklistCsv.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "film");
    }

    private static Film film(Random chance) {
        var releases = new ArrayList<Release>();
        for (int r = 0; r <= chance.nextInt(3); r++) {
            var id = "release-" + r;
            var tracks = new ArrayList<Track>();
            for (int disc = 1; disc <= 1 + chance.nextInt(2); disc++) {
                for (int position = chance.nextInt(2); position <= 1 + chance.nextInt(3); position++) {
                    tracks.add(track(chance, new TrackId("film", id, disc, position * 7)));
                }
            }
            releases.add(new Release(id, named(chance), maybe(chance), year(chance), tracks, id(chance)));
        }
        var korean = maybe(chance);
        return new Film("film", named(chance), Optional.of(korean).filter(k -> !k.isEmpty()), year(chance), releases);
    }

    private static Track track(Random chance, TrackId id) {
        var alternatives = new ArrayList<AlternativeTitle>();
        for (int i = 0; i < chance.nextInt(4); i++) {
            alternatives.add(new AlternativeTitle(
                    named(chance), List.of("", "ko", "ja", "zh-Hant").get(chance.nextInt(4))));
        }
        var recording = named(chance) + id;
        var length = chance.nextBoolean()
                ? Optional.<Duration>empty()
                : Optional.of(Duration.ofMillis(1 + chance.nextInt(36_000_000)));
        return new Track(
                id,
                named(chance),
                maybe(chance),
                maybe(chance),
                length,
                alternatives,
                recording,
                chance.nextBoolean() ? recording : named(chance),
                new Note(maybe(chance), maybe(chance)),
                new TrackIds(id(chance), id(chance)));
    }

    /** What MusicBrainz calls something by, or nothing. */
    private static String id(Random chance) {
        return chance.nextBoolean() ? "" : new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    private static OptionalInt year(Random chance) {
        return chance.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1850 + chance.nextInt(1150));
    }

    private static String maybe(Random chance) {
        return chance.nextInt(3) == 0 ? "" : named(chance);
    }

    /** A text that is not blank and has no blanks around it, as texts of a film have not. */
    private static String named(Random chance) {
        var text = new StringBuilder();
        do {
            text.append(PARTS.get(chance.nextInt(PARTS.size())));
        } while (text.toString().isBlank() || chance.nextInt(5) > 0);
        var stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }
}
