package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Reading;
import app.moonsong.draft.Doubt;
import app.moonsong.film.TracklistProblem;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Evidence;
import app.moonsong.identify.Version;
import app.moonsong.library.Advantage;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.LibraryException;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.TrackRow;
import app.moonsong.library.playlists.Edited;
import app.moonsong.player.PlayerState;
import app.moonsong.playlist.ReadyRule;
import app.moonsong.search.Hint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}|%n");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("cli_ko").stringPropertyNames())
                .isEqualTo(bundle("cli").stringPropertyNames());
    }

    @Test
    void bothLanguagesFillInTheSameThings() throws IOException {
        var english = bundle("cli");
        var korean = bundle("cli_ko");
        for (var key : english.stringPropertyNames()) {
            assertThat(places(korean.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void noSentenceHasAnApostropheThatWouldBeTakenForAQuote() throws IOException {
        for (var name : Set.of("cli", "cli_ko")) {
            assertThat(bundle(name).values()).noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void everyValueThatIsSaidHasItsWords() throws IOException {
        var keys = bundle("cli").stringPropertyNames();
        assertThat(keys)
                .containsAll(keys("unreadable.", Reading.Reason.values()))
                .containsAll(keys("tracklist.", TracklistProblem.Kind.values()))
                .containsAll(keys("doubt.", Doubt.values()))
                .containsAll(keys("decision.", Decision.values()))
                .containsAll(keys("field.", Evidence.Field.values()))
                .containsAll(keys("version.", Version.values()))
                .containsAll(keys("file.", IndexedFile.State.values()))
                .containsAll(keys("state.", TrackRow.State.values()))
                .containsAll(keys("better.", Advantage.values()))
                .containsAll(keys("standing.", ReleaseComparison.Standing.values()))
                .containsAll(keys("library.", LibraryException.Kind.values()))
                .containsAll(keys("trouble.", PlayerState.Trouble.Kind.values()))
                .containsAll(keys("search.hint.", Hint.Kind.values()))
                .containsAll(keys("edit.", Edited.Kind.values()))
                .containsAll(keys("ready.", ReadyRule.values()))
                .contains("search.near.NEARLY", "search.near.SOME_WORDS");
    }

    @Test
    void koreanIsAnsweredInKoreanAndAnyOtherLanguageInEnglish() {
        assertThat(new Words(Locale.KOREA).say("work.scan")).isEqualTo("훑는 중");
        assertThat(new Words(Locale.FRANCE).say("work.scan")).isEqualTo("Scanning");
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        assertThat(new Words(Locale.ENGLISH).say("scan.no-folder", Path.of("a\033[2Jb")))
                .doesNotContain("\033")
                .contains("a·[2Jb");
    }

    private static Set<String> keys(String prefix, Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(v -> prefix + v.name()).toList());
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Properties bundle(String name) throws IOException {
        var texts = new Properties();
        try (var in = WordsTest.class.getResourceAsStream("/app/moonsong/i18n/" + name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
