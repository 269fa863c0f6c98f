package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static double likeness(String a, String b) {
        return Names.of(a).likeness(Names.of(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Arcade Fire;Arcade Fire & Owen Pallett",
                "Arcade Fire,Owen Pallet;Arcade Fire & Owen Pallett",
                "The Beatles;Beatles",
                "SHOSTAKOVICH Dmitri;Dmitri Shostakovich",
                "Arcade Fire feat. X;arcade fire",
                "久石譲;久石 譲",
                "TonyRice;Tony Rice",
                "Hallström Hallström;Ann Hallström",
                "Ann Hall vs Bob Stone;Bob Stone vs. Ann Hall",
                "TheC hills;Chills"
            })
    void theyNameSomebodyInCommon(String a, String b) {
        assertThat(likeness(a, b)).isGreaterThanOrEqualTo(0.79);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ed Sheeran;Arcade Fire",
                "Arcade Fire Tribute;Arcade Fire",
                "beabadoobee;Karen O",
                "Ann Hall;Bob Stone vs. Ann Hall"
            })
    void theyNameOthers(String a, String b) {
        assertThat(likeness(a, b)).isBetween(0.0, 0.79);
    }

    @Test
    void whoIsNotNamedCannotBeTold() {
        assertThat(likeness("Various Artists", "Karen O")).isEqualTo(-1);
        assertThat(likeness("", "Karen O")).isEqualTo(-1);
        assertThat(likeness("Joe Hisaishi", "久石譲")).isEqualTo(-1);
    }
}
