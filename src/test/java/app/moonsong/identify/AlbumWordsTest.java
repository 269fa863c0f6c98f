package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlbumWordsTest {
    private static double likeness(String a, String b) {
        return Issue.wordsOf(Phrase.of(a)).likeness(Issue.wordsOf(Phrase.of(b)));
    }

    @Test
    void editionsAndSpacesDoNotTellAlbumsApart() {
        assertThat(likeness("Night Ferry (Original Motion Picture Soundtrack)", "Night Ferry OST"))
                .isEqualTo(1);
        assertThat(likeness("Moon Song", "moonsong")).isEqualTo(1);
    }

    @Test
    void aMisspeltWordIsNearButNotEqual() {
        assertThat(likeness("Night Ferry", "Nihgt Ferry")).isBetween(0.9, 0.99);
    }

    @Test
    void lettersMayBeWrongAnywhereInALongName() {
        assertThat(likeness("Spot of Interference", "Spot ofq Interference")).isBetween(0.75, 0.99);
        assertThat(likeness("En-Sonic", "Ekn-Sonic")).isBetween(0.75, 0.99);
        assertThat(likeness("Her", "Hers")).isLessThan(0.75);
    }

    @Test
    void aNumberIsOneInAnyForm() {
        assertThat(likeness("Night Ferry, Vol. II", "Night Ferry (Volume 2)")).isEqualTo(1);
        assertThat(likeness("Night Ferry V", "Night Ferry 5")).isEqualTo(1);
        assertThat(likeness("Night Ferry V", "Night Ferry IV")).isLessThanOrEqualTo(0.4);
    }

    @Test
    void anotherNumberIsAnotherAlbum() {
        assertThat(likeness("Night Ferry 2", "Night Ferry")).isLessThanOrEqualTo(0.4);
        assertThat(likeness("Night Ferry 2", "Night Ferry 3")).isLessThanOrEqualTo(0.4);
    }
}
