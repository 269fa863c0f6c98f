package app.moonsong.audio;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * Reads what a file's headers say, bounded in time and memory whatever the file holds. One for each thread that reads:
 * it keeps a buffer. The format is told by content, not by name.
 */
public final class HeaderReader implements AutoCloseable {
    private static final int FLAC = 0x664C6143;

    private final FileBytes bytes = new FileBytes();
    private final ContentIds contentIds = new ContentIds();
    private long firstFrame;

    /** Reads a file's headers. Never throws for a bad file: what is wrong with it is the value. */
    public Reading read(Path path) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return unreadable(path, 0, Instant.EPOCH, e);
        }
        return read(path, attributes);
    }

    /** Reads a file whose attributes are known already. */
    public Reading read(Path path, BasicFileAttributes attributes) {
        long size = attributes.size();
        var modified = attributes.lastModifiedTime().toInstant();
        if (!attributes.isRegularFile()) {
            return new Reading.Unreadable(path, size, modified, Reading.Reason.NOT_A_REGULAR_FILE, "");
        }
        if (size == 0) {
            return new Reading.Unreadable(path, size, modified, Reading.Reason.EMPTY, "");
        }
        try {
            bytes.open(path);
            var found = new Found();
            boolean bare = understand(path, found);
            var sound = found.sound();
            var id = contentIds.of(bytes, found);
            firstFrame = bare ? found.audioStart() : 0;
            return new Reading.Understood(
                    new AudioFile(path, size, modified, sound, found.tags(), found.picture(), id));
        } catch (IOException e) {
            return unreadable(path, size, modified, e);
        } finally {
            closeQuietly();
        }
    }

    /** Returns whether it is MPEG audio in no container. */
    private boolean understand(Path path, Found found) throws IOException {
        long start = 0;
        var before = new Found();
        while (Id3v2.at(bytes, start)) {
            var tag = new Found();
            start = new Id3v2(bytes, tag).read(start);
            before.addAbsent(tag);
        }
        if (bytes.fourOrEnd(start) == FLAC) {
            new FlacHeaders(bytes, found).read(start);
            found.addAbsent(before);
        } else if (start == 0 && OggPart.isPage(bytes, 0)) {
            new OggHeaders(bytes, found).read();
        } else if (start == 0 && Mp4Headers.is(bytes)) {
            new Mp4Headers(bytes, found).read();
        } else if (start == 0 && RiffHeaders.is(bytes)) {
            new RiffHeaders(bytes, found).read();
        } else if (start == 0 && AiffHeaders.is(bytes)) {
            new AiffHeaders(bytes, found).read();
        } else if (LibraryHeaders.is(bytes, start)) {
            new LibraryHeaders(bytes, found).read(path, start);
            found.addAbsent(before);
        } else if (AdtsHeaders.is(bytes, start)) {
            found.addAbsent(before);
            new AdtsHeaders(bytes, found).read(start);
        } else {
            found.addAbsent(before);
            new Mp3Headers(bytes, found).read(start);
            return true;
        }
        return false;
    }

    /** Returns where a file's audio lies. */
    AudioHash.Place audioOf(Path path) throws IOException {
        bytes.open(path);
        var found = new Found();
        understand(path, found);
        long start = found.audioStart();
        long length = Math.min(found.audioLength(), bytes.size() - start);
        return new AudioHash.Place(start, length, OggPart.isPage(bytes, start));
    }

    /** Where the first frame of the file understood last is, behind tags and what else lies before it, if it is an MP3; else 0. */
    long firstFrame() {
        return firstFrame;
    }

    /** How many bytes the last reading took from the file. */
    long bytesRead() {
        return bytes.bytesRead();
    }

    private static Reading unreadable(Path path, long size, Instant modified, IOException e) {
        var reason =
                switch (e) {
                    case BadAudio bad -> bad.reason();
                    case NoSuchFileException gone -> Reading.Reason.VANISHED;
                    case AccessDeniedException denied -> Reading.Reason.NO_PERMISSION;
                    default -> Reading.Reason.IO_ERROR;
                };
        var message = e.getMessage();
        return new Reading.Unreadable(path, size, modified, reason, message == null ? "" : message);
    }

    private void closeQuietly() {
        try {
            bytes.close();
        } catch (IOException e) {
            // The file was only read; what was read of it is whole.
            return;
        }
    }

    @Override
    public void close() {
        closeQuietly();
    }
}
