package app.moonsong.playlist.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text, with any line end, numbered from 1. A line longer than any path is cut and reported. */
final class Lines {
    private static final int LONGEST = 1 << 16;
    private static final int CHUNK = 1 << 15;

    /** A line without its end. */
    record Line(long number, String text) {}

    private final Reader in;
    private final Taker taker;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder line = new StringBuilder();
    private final Deque<Line> again = new ArrayDeque<>();
    private int at;
    private int end;
    private long number;
    private boolean afterReturn;

    Lines(Reader in, Taker taker) {
        this.in = in;
        this.taker = taker;
    }

    /** Returns the next line; empty at the end. */
    Optional<Line> next() throws IOException {
        return again.isEmpty() ? read() : Optional.of(again.removeFirst());
    }

    /** Lets lines come again, the first of them next. */
    void push(List<Line> lines) {
        lines.reversed().forEach(again::addFirst);
    }

    private Optional<Line> read() throws IOException {
        line.setLength(0);
        boolean cut = false;
        boolean any = false;
        while (fill()) {
            int from = at;
            if (afterReturn && chunk[at] == '\n') {
                from = ++at;
            }
            afterReturn = false;
            while (at < end && chunk[at] != '\n' && chunk[at] != '\r') {
                at++;
            }
            int length = Math.min(at - from, LONGEST - line.length());
            line.append(chunk, from, length);
            cut |= length < at - from;
            any |= at > from;
            if (at < end) {
                afterReturn = chunk[at++] == '\r';
                return Optional.of(whole(cut));
            }
        }
        return any ? Optional.of(whole(cut)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = in.read(chunk);
        return end > 0;
    }

    private Line whole(boolean cut) {
        number++;
        var text = line.toString();
        if (cut) {
            taker.bad(new BadLine(number, BadLine.Why.TOO_LONG, text));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            taker.bad(new BadLine(number, BadLine.Why.BAD_LETTERS, text));
        }
        return new Line(number, text);
    }
}
