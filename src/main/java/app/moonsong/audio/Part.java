package app.moonsong.audio;

import java.io.IOException;

/** Bytes read one after the other: a piece of a file, or a packet that is spread over pages. */
interface Part {
    /** Returns the next bytes; {@link BadAudio} when there are not so many. */
    byte[] take(int length) throws IOException;

    /** Steps over bytes. */
    void skip(long length) throws IOException;

    /** Where the next byte lies in the file. */
    long position();
}
