package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    private static List<Integer> numbers(String text) {
        return Phrase.of(text).tokens().stream()
                .filter(Token::isNumber)
                .map(Token::number)
                .toList();
    }

    private static List<String> words(String text) {
        return Phrase.of(text).tokens().stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Loneliness #3,3",
        "Loneliness No. 3,3",
        "Loneliness Part III,3",
        "Loneliness Pt. 3,3",
        "Loneliness pt.III,3",
        "Suite Part Three,3",
        "제3악장,3",
        "第三楽章,3",
        "교향곡 3부,3",
        "Rocky III: Theme,3",
        "タタリ神III,3",
        "Ⅲ. Satz,3",
        "Theme ３,3",
        "10 000,10",
        "Avril 14th,14"
    })
    void aNumberIsReadInEveryForm(String text, int number) {
        assertThat(numbers(text)).startsWith(number);
    }

    @Test
    void cuesCountTwice() {
        assertThat(numbers("1M2")).containsExactly(1, 2);
        assertThat(numbers("10,000 Reasons")).containsExactly(10_000);
    }

    @ParameterizedTest
    @CsvSource({"You and I", "Mix", "Civic Duty", "Vivi", "Xi", "Live"})
    void wordsOfRomanLettersStayWords(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void widthCaseAccentsAndPunctuationAreFolded() {
        assertThat(words("Ｔｈｅ Café’s “NAÏVE” Ｓｏｎｇ")).isEqualTo(words("the cafes naive song"));
        assertThat(words("がくや")).isNotEqualTo(words("かくや"));
        assertThat(words("각")).isEqualTo(words("\u1100\u1161\u11a8"));
        assertThat(words("S.T.A.Y.")).containsExactly("stay");
    }

    @ParameterizedTest
    @CsvSource({
        "Song (Film Version),FILM",
        "Song - 영화 버전,FILM",
        "曲（映画版）,FILM",
        "Song (End Title Credit),END_TITLE",
        "Song (리프라이즈),REPRISE",
        "Chanson (en concert),LIVE",
        "Lied (Klavierversion),PIANO",
        "Canción (en vivo),LIVE",
        "Lied (Instrumentalversion),INSTRUMENTAL",
        "もののけ姫 インストゥルメンタル バージョン,INSTRUMENTAL",
        "Song (노래방),KARAOKE",
        "Song - Felix Jaehn Remix,REMIX",
        "Song Reprise,REPRISE",
        "Song (extended version),EXTENDED",
        "Song [Demo],DEMO"
    })
    void aVersionIsReadInSixLanguages(String text, Version version) {
        assertThat(Phrase.of(text).versions()).contains(version);
    }

    @Test
    void aVersionInBracketsIsReadWithALetterWrong() {
        assertThat(Phrase.of("Reeds (Instrumenntal)").versions()).containsExactly(Version.INSTRUMENTAL);
        assertThat(Phrase.of("Reeds (Accoustic)").versions()).containsExactly(Version.ACOUSTIC);
        assertThat(Phrase.of("Instrumenntal Reeds").versions()).isEmpty();
    }

    @Test
    void aPartInBracketsIsNoCopysNumber() {
        assertThat(Phrase.of("Reeds (Part 2)").tokens().getLast().kind()).isEqualTo(Token.Kind.NUMBER);
        assertThat(Phrase.of("Reeds (2)").tokens().getLast().kind()).isEqualTo(Token.Kind.SIDE_NUMBER);
    }

    @Test
    void aPictureOfTheCoverIsNoCoverVersion() {
        assertThat(Phrase.of("Reeds [Cover Art]").versions()).isEmpty();
        assertThat(Phrase.of("Reeds [Cover]").versions()).containsExactly(Version.COVER);
    }

    @Test
    void aTitleOfVersionWordsIsATitle() {
        assertThat(Phrase.of("Live and Let Die").versions()).isEmpty();
        assertThat(new Title(Phrase.of("Reprise"), Vocabulary.of(List.of())).versions)
                .isEqualTo(Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "07 Owl,0,7",
        "07. Owl,0,7",
        "7 - Owl,0,7",
        "1-07 Owl,1,7",
        "1.07 Owl,1,7",
        "107 Owl,1,7",
        "(07) Owl,0,7",
        "[07] Owl,0,7",
        "#07 Owl,0,7",
        "Track 07 Owl,0,7",
        "CD1-07 Owl,1,7",
        "CD 1 Track 07 Owl,1,7",
        "d1t07 Owl,1,7",
        "07of13 Owl,0,7",
        "7번 트랙 Owl,0,7",
        "07) Owl,0,7",
        "No.07 Owl,0,7",
        "０７．Owl,0,7",
        "07_Owl,0,7",
        "Arcade Fire - 07 - Owl,0,7",
        "Her OST - 07. Owl,0,7"
    })
    void theNumberBeforeANameIsItsPlace(String name, int disc, int position) {
        var source = Source.of(name, false);
        assertThat(source.position()).isEqualTo(position);
        assertThat(source.disc()).isEqualTo(disc);
    }

    @Test
    void wronglyReadBytesAreReadAgain() {
        assertThat(Mojibake.repaired("¹® ¼Û")).contains("문 송");
        assertThat(Mojibake.repaired("BeyoncÃ©")).contains("Beyoncé");
        assertThat(Mojibake.repaired("Für Elise")).isEmpty();
        assertThat(Mojibake.repaired("Café del Mar")).isEmpty();
    }

    @Test
    void hangulAndLatinMeetBySound() {
        assertThat(likeness("슬립워커", "sleepwalker")).isGreaterThan(0.7);
        assertThat(likeness("포토그래프", "photograph")).isGreaterThan(0.7);
        assertThat(likeness("디멘션스", "dimensions")).isGreaterThan(0.7);
        assertThat(likeness("이혼서류", "sleepwalker")).isLessThan(0.5);
        assertThat(likeness("문송", "moonsong")).isEqualTo(1);
    }

    private static double likeness(String a, String b) {
        return Sound.likeness(Sound.skeleton(a), Sound.skeleton(b), 0);
    }

    @Test
    void marksAloneAreNoWord() {
        assertThat(words("\u0301 ~ -")).isEmpty();
    }
}
