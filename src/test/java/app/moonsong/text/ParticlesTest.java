package app.moonsong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "“문 송”은(는) 없습니다,“문 송”은 없습니다",
        "“그녀”은(는) 없습니다,“그녀”는 없습니다",
        "사다리이(가),사다리가",
        "거울이(가),거울이",
        "편지을(를),편지를",
        "다리와(과) 숲와(과),다리와 숲과",
        "‘숲’(으)로,‘숲’으로",
        "‘거울’(으)로,‘거울’로",
        "다리(으)로,다리로"
    })
    void aParticleGoesWithTheSyllableBeforeIt(String both, String one) {
        assertThat(Particles.fit(both)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"3은(는),3은", "2이(가),2가", "10(으)로,10으로", "1(으)로,1로", "#9을(를),#9를", "6와(과),6과"})
    void aNumberIsReadAsItIsSpoken(String both, String one) {
        assertThat(Particles.fit(both)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "“Owl”은(는),“Owl”은",
        "“Owl”(으)로,“Owl”로",
        "“The Moon Song”이(가),“The Moon Song”이",
        "“Song on the Beach”을(를),“Song on the Beach”를",
        "Sleepwalker와(과),Sleepwalker와",
        "“Dimensions”(으)로,“Dimensions”로",
        "“Some Other Place”은(는),“Some Other Place”는",
        "“(Original Score)”(으)로,“(Original Score)”로",
        "“Home Time”이(가),“Home Time”이",
        "OST이(가),OST가",
        "HTML을(를),HTML을",
        "Owl.mp3이(가),Owl.mp3가"
    })
    void aLatinWordGoesByTheSoundOfItsEnd(String both, String one) {
        assertThat(Particles.fit(both)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"“Photo Book”은(는)", "“Music”이(가)", "“Café”을(를)", "은(는)", "(비)가"})
    void whereTheSoundIsNotKnownBothStay(String both) {
        assertThat(Particles.fit(both)).isEqualTo(both);
    }
}
