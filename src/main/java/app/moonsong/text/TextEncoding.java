package app.moonsong.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The encoding of a text that does not say it: Unicode if it is any, else the national encoding all its lines fit, else
 * Western.
 *
 * @param markBytes how many bytes at the beginning are a mark of the encoding
 * @param guessed whether letters beyond ASCII are a guess
 */
public record TextEncoding(Charset charset, int markBytes, boolean guessed) {
    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * A decoded text.
     *
     * @param guessed whether the bytes were of no Unicode encoding, so that letters beyond ASCII are a guess
     */
    public record Decoded(String text, boolean guessed) {}

    /** Judges a file by all of it; reads it through once and keeps little of it. */
    public static TextEncoding judge(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return judge(in);
        }
    }

    /** Judges bytes by all of them. */
    public static TextEncoding judge(byte[] bytes) {
        try {
            return judge(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextEncoding judge(InputStream in) throws IOException {
        var beginning = new BufferedInputStream(in, EncodingMarks.SAMPLE);
        beginning.mark(EncodingMarks.SAMPLE);
        var sample = beginning.readNBytes(EncodingMarks.SAMPLE);
        beginning.reset();
        return EncodingMarks.of(sample).orElseGet(() -> byLines(beginning));
    }

    private static TextEncoding byLines(InputStream in) {
        var lines = HighLines.of(in);
        return lines.areUtf8()
                ? new TextEncoding(StandardCharsets.UTF_8, 0, lines.anyBroken())
                : new TextEncoding(
                        NationalEncoding.judge(lines.some())
                                .map(NationalEncoding::charset)
                                .orElse(WESTERN),
                        0,
                        true);
    }

    /** Opens a file for reading in this encoding, behind the mark. What is not valid in it reads as U+FFFD. */
    public Reader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            in.skipNBytes(markBytes);
            return reader(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private Reader reader(InputStream in) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Decodes bytes; empty when they are no text in any encoding known here. */
    public static Optional<Decoded> decode(byte[] bytes) {
        var encoding = judge(bytes);
        try (var reader = encoding.reader(
                new ByteArrayInputStream(bytes, encoding.markBytes, bytes.length - encoding.markBytes))) {
            var text = reader.readAllAsString();
            boolean broken = !encoding.guessed && text.indexOf('\uFFFD') >= 0 && !holdsReplacement(bytes, encoding);
            return broken || isBinary(text) ? Optional.empty() : Optional.of(new Decoded(text, encoding.guessed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a replacement character was in the text from the first, not made by decoding. */
    private static boolean holdsReplacement(byte[] bytes, TextEncoding encoding) {
        try {
            encoding.charset
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes, encoding.markBytes, bytes.length - encoding.markBytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
