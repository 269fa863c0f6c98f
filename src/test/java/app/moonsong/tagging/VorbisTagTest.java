package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VorbisTagTest {
    @Test
    void aCommentIsAKeyAndAValue() {
        var frame = VorbisTag.frame("Title=a=b".getBytes(StandardCharsets.UTF_8));
        assertThat(frame.key()).isEqualTo("TITLE");
        assertThat(frame.values()).containsExactly("a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "TITLE"})
    void whatHasNoValueIsNoFieldAndIsKept(String comment) {
        var stored = comment.getBytes(StandardCharsets.UTF_8);
        var frame = VorbisTag.frame(stored);
        assertThat(frame.key()).isEmpty();
        assertThat(frame.values()).isEmpty();
        assertThat(frame.stored().toArray()).isEqualTo(stored);
    }
}
