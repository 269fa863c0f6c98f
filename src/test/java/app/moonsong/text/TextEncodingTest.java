package app.moonsong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose encoding nobody says. */
class TextEncodingTest {
    private static final String KOREAN = "#EXTM3U\r\n항구의 불빛.mp3\r\nD:\\음악\\기나긴 계단 아래에서 3.mp3\r\n";
    private static final String JAPANESE = "01 - 港の明かり.mp3\n02 - タタリ神.mp3\n03 - 旅立ち−西へ−.mp3\n";
    private static final String CHINESE = "01 - 海港的灯光.mp3\n02 - 长长的楼梯下面.mp3\n03 - 再见上海.mp3\n";
    private static final String RUSSIAN = "01 - Огни гавани.mp3\n02 - Длинная лестница.mp3\n";
    private static final String FRENCH = "01 - Le Fabuleux Destin d'Amélie.mp3\n02 - L'été à Orly.mp3\n03 - Cœur.mp3\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicodeIsKnownWithAndWithoutItsMark(String charset) {
        for (var mark : new String[] {"", "\uFEFF"}) {
            var bytes = (mark + KOREAN).getBytes(Charset.forName(charset));
            var encoding = TextEncoding.judge(bytes);
            assertThat(encoding.charset()).isEqualTo(Charset.forName(charset));
            assertThat(encoding.guessed()).isFalse();
            assertThat(TextEncoding.decode(bytes)).contains(new TextEncoding.Decoded(KOREAN, false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x-windows-949, K",
        "EUC-KR, K",
        "Shift_JIS, J",
        "EUC-JP, J",
        "GB18030, J",
        "GB18030, C",
        "GBK, C",
        "windows-1251, R",
        "windows-1252, F"
    })
    void nationalEncodingsAreJudgedByAllLines(String charset, String language) {
        var text =
                switch (language) {
                    case "K" -> KOREAN;
                    case "J" -> JAPANESE;
                    case "C" -> CHINESE;
                    case "R" -> RUSSIAN;
                    default -> FRENCH;
                };
        var decoded = TextEncoding.decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded).contains(new TextEncoding.Decoded(text, true));
    }

    @Test
    void signsThatOnlyWindowsHasAreReadAsWindowsWritesThem() {
        var text = JAPANESE.replace("−", "①");
        assertThat(TextEncoding.decode(text.getBytes(Charset.forName("windows-31j"))))
                .contains(new TextEncoding.Decoded(text, true));
    }

    @Test
    void oneBrokenLineAmongManyIsBrokenAlone() {
        var good = KOREAN.repeat(20).getBytes(StandardCharsets.UTF_8);
        var bad = "Amélie\n".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new byte[good.length + bad.length];
        System.arraycopy(good, 0, bytes, 0, good.length);
        System.arraycopy(bad, 0, bytes, good.length, bad.length);
        assertThat(TextEncoding.decode(bytes))
                .contains(new TextEncoding.Decoded(KOREAN.repeat(20) + "Am\uFFFDlie\n", true));
    }

    @Test
    void whatIsNoTextIsNone() {
        assertThat(TextEncoding.decode(new byte[] {1, 2, 3, (byte) 0xF0, 0})).isEmpty();
        assertThat(TextEncoding.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF}))
                .isEmpty();
    }

    @Test
    void aFileIsJudgedToItsEndAndOpensBehindItsMark() throws IOException {
        var file = folder.resolve("long.txt");
        Files.writeString(file, "a line\n".repeat(30_000) + KOREAN, Charset.forName("x-windows-949"));
        assertThat(TextEncoding.judge(file).charset()).isEqualTo(Charset.forName("x-windows-949"));
        Files.writeString(file, "\uFEFF" + KOREAN, StandardCharsets.UTF_16LE);
        try (var in = TextEncoding.judge(file).open(file)) {
            assertThat(in.readAllAsString()).isEqualTo(KOREAN);
        }
    }
}
