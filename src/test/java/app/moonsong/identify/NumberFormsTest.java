package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them: each form of the second is the second, and no form of the fourth is. */
class NumberFormsTest {
    private static final List<String> SECOND = List.of(
            "#2",
            "No. 2",
            "N° 2",
            "Nº 2",
            "№ 2",
            "Nr. 2",
            "2",
            "II",
            "Ⅱ",
            "②",
            "２",
            "[II]",
            "Part 2",
            "Part Two",
            "Pt.II",
            "pt2",
            "Part 2 of 5",
            "(Part 2/5)",
            "Part 2_5",
            "Teil zwei",
            "(2. Teil)",
            "Partie deux",
            "(2e partie)",
            "(Deuxième partie)",
            "Parte dos",
            "(2ª parte)",
            "(Segunda parte)",
            "2nd",
            "2부",
            "제2부",
            "제 2부",
            "파트 2",
            "その2",
            "その二",
            "其の二",
            "パート2",
            "第二番");

    @ParameterizedTest
    @ValueSource(strings = {"#%d", "No. %d", "Part %d", "(%d)", "제%d부", "その%d"})
    void aNumberIsTheSameInEveryForm(String listed) throws IOException {
        var tracks = new StringBuilder("id,title,artist,album\n");
        for (int n = 1; n <= 3; n++) {
            tracks.append("t%d,Silver Reeds %s,Ann Hall,The Lake\n".formatted(n, listed.formatted(n)));
        }
        for (String form : SECOND) {
            var file = "x.mp3,\"Silver Reeds %s\",Ann Hall,The Lake,,".formatted(form);
            var row = Listed.row(tracks.toString(), file);
            assertThat(Listed.best(row)).as(file).isEqualTo("t2");
            assertThat(row.decision()).as(file).isEqualTo(Decision.ACCEPTED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "II. Allegro", "2nd Movement", "Second Movement", "Movement II", "Mvt. 2", "2. Satz", "II. Satz",
                "Zweiter Satz",
        "2e mouvement", "Deuxième mouvement", "2º movimiento", "Segundo movimiento", "제2악장", "제 2 악장", "2악장", "두 번째 악장",
        "第二楽章", "第 二 楽章", "第2楽章"
    })
    void aMovementIsToldFromTheOthers(String second) throws IOException {
        var tracks = """
                id,title,artist,album
                t1,Silver Reeds: I. Allegro,Ann Hall,The Lake
                t2,Silver Reeds: II. Allegro,Ann Hall,The Lake
                t3,Silver Reeds: III. Allegro,Ann Hall,The Lake
                """;
        var row = Listed.row(tracks, "x.mp3,Silver Reeds: %s,Ann Hall,The Lake,,".formatted(second));
        assertThat(Listed.best(row)).isEqualTo("t2");
        var other = tracks.replaceAll("(?m)^t2.*\\n", "");
        assertThat(Listed.row(other, "x.mp3,Silver Reeds: %s,Ann Hall,The Lake,,".formatted(second))
                        .decision())
                .isNotEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"その一瞬", "V. Williams", "The Second Woman", "Silver Reeds Parts 1-3", "Nine of Ten", "두 번의 여름"})
    void whatOnlyLooksLikeANumberIsAWord(String title) throws IOException {
        var tracks = "id,title,artist,album\na,%s,Ann Hall,The Lake\n".formatted(title);
        assertThat(Listed.row(tracks, "x.mp3,%s,Ann Hall,The Lake,,".formatted(title))
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "I,5",
        "I,(5)",
        "I,- Part 5",
        "2,V",
        "Vierter Satz,Mvt. V",
        "Teil vier,Part V",
        "The Long Goodbye Part 12,The Long Goodbye Part 1",
        "of a Long Goodbye I,of a Long Goodbye (5)"
    })
    void whatMayBeANumberIsNotBlurred(String listed, String file) throws IOException {
        var tracks = "id,title,artist,album\na,Silver Reeds %s,Ann Hall,The Lake\n".formatted(listed);
        assertThat(Listed.row(tracks, "x.mp3,Silver Reeds %s,Ann Hall,The Lake,,".formatted(file))
                        .decision())
                .isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void lettersThatAreAlikeDoNotMakeUpForANumber() throws IOException {
        var tracks = "id,title,artist,album\na,Sylverreeds,Ann Hall,The Lake\n";
        assertThat(Listed.row(tracks, "x.mp3,Silver Reeds,Ann Hall,The Lake,,").decision())
                .isEqualTo(Decision.ACCEPTED);
        assertThat(Listed.row(tracks, "x.mp3,Silver Reeds 2,Ann Hall,The Lake,,")
                        .decision())
                .isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aNumberBehindATitleIsNotTheOneThatAnotherTitleBeginsWith() throws IOException {
        var tracks =
                "id,title,artist,album,seconds\na,2. Reeds,Ann Hall,The Lake,200\nb,3. Reeds II,Ann Hall,The Lake,201\n";
        var row = Listed.row(tracks, "x.mp3,3. Reeds II,Ann Hall,The Lake,,200");
        assertThat(row.candidates()).extracting(ListingRow.ListingCandidate::id).containsExactly("b", "a");
        double best = row.candidates().getFirst().distance();
        assertThat(row.candidates().getLast().distance()).isGreaterThan(2 * best);
    }

    @ParameterizedTest
    @CsvSource({"Parts 1-3,Part 1", "Part 1,Parts 1-3", "Part 3 of 5,Part 2 of 5"})
    void aRangeIsNotItsFirst(String listed, String file) throws IOException {
        var tracks = "id,title,artist,album\na,Silver Reeds %s,Ann Hall,The Lake\n".formatted(listed);
        assertThat(Listed.row(tracks, "x.mp3,Silver Reeds %s,Ann Hall,The Lake,,".formatted(file))
                        .decision())
                .isNotEqualTo(Decision.ACCEPTED);
    }
}
