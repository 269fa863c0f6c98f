package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import app.moonsong.desktop.draft.DraftKeys;
import app.moonsong.desktop.film.RowKeys;
import app.moonsong.desktop.model.AllFiles;
import app.moonsong.desktop.model.Done;
import app.moonsong.desktop.model.Scanning;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.TagEditing;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.MarkKeys;
import app.moonsong.desktop.review.ReviewKeys;
import app.moonsong.desktop.tags.Tool;
import app.moonsong.draft.Doubt;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Evidence;
import app.moonsong.identify.Reason;
import app.moonsong.identify.Version;
import app.moonsong.library.Advantage;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.MatchChange;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.TrackRow;
import app.moonsong.library.playlists.Edited;
import app.moonsong.player.Gain;
import app.moonsong.player.Modes;
import app.moonsong.player.PlayerState;
import app.moonsong.player.Preset;
import app.moonsong.playlist.EntryOrder;
import app.moonsong.playlist.ReadyRule;
import app.moonsong.playlist.Resolution;
import app.moonsong.search.Hint;
import app.moonsong.search.Sort;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.tools.Letters;
import app.moonsong.tagging.tools.Repair;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java/app/moonsong/desktop");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private final Properties english = read("messages.properties");
    private final Properties korean = read("messages_ko.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(read("messages_en.properties")).isEmpty();
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        for (var key : english.stringPropertyNames()) {
            assertThat(places(korean, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void koreanIsNotEnglish() {
        assertThat(english.stringPropertyNames().stream()
                        .filter(k -> !k.startsWith("Language.") && !k.equals("reason.field"))
                        .filter(k -> english.getProperty(k).equals(korean.getProperty(k))))
                .isEmpty();
    }

    @Test
    void everyWordIsUsedAndEveryUsedWordIsThere() throws IOException {
        var used = new TreeSet<>(written());
        constants().forEach(c -> used.add(Text.key(c)));
        Arrays.stream(AllFiles.Kind.values()).forEach(k -> used.add(Text.key(k) + ".none"));
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(used);
    }

    @Test
    void whatHasJustBeenIsNotSoManyMinutesAgo() {
        var now = Instant.parse("2026-05-01T20:15:00Z");
        var text = new Text(Locale.ENGLISH);
        assertThat(text.since(now.minusSeconds(59), now)).isEqualTo("just now");
        assertThat(text.since(now.minusSeconds(60), now)).isEqualTo("1 min ago");
        assertThat(new Text(Locale.KOREAN).since(now, now)).isEqualTo("방금");
    }

    @Test
    void numbersAndQuotesComeOutWhole() {
        var text = new Text(Locale.ENGLISH);
        assertThat(text.get("film.doubtful", 1)).isEqualTo("1 to check");
        assertThat(text.get("film.doubtful", 12)).isEqualTo("12 to check");
        assertThat(text.get("scan.failed", 1)).isEqualTo("1 could not be read");
        assertThat(new Text(Locale.KOREAN).get("film.count", 11, 13)).isEqualTo("13곡 중 11곡");
    }

    /** Every constant that the window says in words. */
    private static Stream<Enum<?>> constants() {
        List<Enum<?>[]> all = List.of(
                Keys.values(),
                MarkKeys.values(),
                RowKeys.values(),
                ReviewKeys.values(),
                DraftKeys.values(),
                Done.Outcome.values(),
                Edited.Kind.values(),
                EntryOrder.values(),
                ReadyRule.values(),
                Sort.Key.values(),
                Resolution.Why.values(),
                MatchChange.Cause.values(),
                Reason.Manner.values(),
                Reason.Tone.values(),
                AllFiles.Kind.values(),
                Scanning.Phase.values(),
                Settings.Language.values(),
                Settings.Look.values(),
                Decision.values(),
                Doubt.values(),
                Evidence.Field.values(),
                Version.values(),
                TrackRow.State.values(),
                Advantage.values(),
                ReleaseComparison.Standing.values(),
                IndexedFile.State.values(),
                Reading.Reason.values(),
                PlayerState.Trouble.Kind.values(),
                Gain.Mode.values(),
                Modes.Repeat.values(),
                Modes.Shuffle.values(),
                Modes.StopAfter.values(),
                Preset.values(),
                TagField.values(),
                Refusal.values(),
                Outcome.Failure.values(),
                TagEditing.View.values(),
                Tool.values(),
                Letters.values(),
                Repair.Encoding.values(),
                Hint.Kind.values());
        return all.stream().flatMap(Arrays::stream);
    }

    /** Every text in the sources that is a key of the bundle, or is given to it. */
    private Set<String> written() throws IOException {
        var quoted = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+|close)\"");
        var asked = Pattern.compile("\\.get\\(\\s*\"([^\"]+)\"");
        try (var files = Files.walk(SOURCES)) {
            var code = files.filter(f -> f.toString().endsWith(".java"))
                    .map(WordsTest::text)
                    .collect(Collectors.joining());
            return Stream.concat(
                            quoted.matcher(code).results().map(m -> m.group(1)).filter(english::containsKey),
                            asked.matcher(code).results().map(m -> m.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> places(Properties words, String key) {
        return PLACE.matcher(words.getProperty(key))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/app/moonsong/i18n/" + name)),
                StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
