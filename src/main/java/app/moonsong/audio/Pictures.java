package app.moonsong.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** Opens the pictures of files, read only when one is shown. */
public final class Pictures {
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String OGG_KEY = "METADATA_BLOCK_PICTURE=";

    private Pictures() {}

    /**
     * Opens the picture that stands for a file: the one it carries, else the one that lies beside it.
     *
     * @return the image's own bytes, at most 32 MiB; empty when there is neither
     * @throws IOException when the file has changed, cannot be read, or the picture is larger
     */
    public static Optional<InputStream> of(AudioFile audio) throws IOException {
        if (audio.picture().isPresent()) {
            return Optional.of(open(audio.path(), audio.picture().get()));
        }
        var beside = FolderPicture.beside(audio.path());
        return beside.isPresent() ? Optional.of(open(beside.get())) : Optional.empty();
    }

    private static InputStream open(Path image) throws IOException {
        try (var in = Files.newInputStream(image)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw BadAudio.unsupported("a picture of more than %d bytes".formatted(LARGEST));
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * Opens the picture of a file, or of the file that a path names a part of.
     *
     * @return the image's own bytes, at most 32 MiB
     * @throws IOException when the file has changed, cannot be read, or the picture is larger
     */
    public static InputStream open(Path path, EmbeddedPicture picture) throws IOException {
        if (picture.sizeBytes() > LARGEST) {
            throw BadAudio.unsupported("a picture of %d bytes".formatted(picture.sizeBytes()));
        }
        try (var bytes = new FileBytes()) {
            bytes.open(PartName.file(path));
            return new ByteArrayInputStream(
                    switch (picture.coding()) {
                        case PLAIN -> whole(bytes, picture);
                        case UNSYNCHRONISED -> Id3Body.synchronise(whole(bytes, picture));
                        case OGG_BASE64 -> fromOgg(bytes, picture);
                    });
        }
    }

    private static byte[] whole(FileBytes bytes, EmbeddedPicture picture) throws IOException {
        int size = (int) picture.sizeBytes();
        var out = new byte[size];
        int step = 1024 * 1024;
        for (int at = 0; at < size; at += step) {
            var part = bytes.slice(picture.offset() + at, Math.min(step, size - at));
            System.arraycopy(part, 0, out, at, part.length);
        }
        return out;
    }

    private static byte[] fromOgg(FileBytes bytes, EmbeddedPicture picture) throws IOException {
        var packet = new OggPart(bytes, picture.offset());
        int first = packet.take(4)[0];
        packet.skip(first == 'O' ? 4 : first == 3 ? 3 : 0);
        packet.skip(number(packet));
        long count = number(packet);
        for (long i = 0; i < count; i++) {
            long length = number(packet);
            if (length < OGG_KEY.length() || length > LARGEST * 2L) {
                packet.skip(length);
                continue;
            }
            var key = new String(packet.take(OGG_KEY.length()), java.nio.charset.StandardCharsets.US_ASCII);
            if (!key.equalsIgnoreCase(OGG_KEY)) {
                packet.skip(length - OGG_KEY.length());
                continue;
            }
            var block = Base64.getDecoder().decode(packet.take((int) length - OGG_KEY.length()));
            var part = new ArrayPart(block);
            var place = FlacPicture.at(part);
            if (place.size() == picture.sizeBytes()) {
                return part.take((int) place.size());
            }
        }
        throw BadAudio.damaged("the picture is not there any more");
    }

    private static long number(Part part) throws IOException {
        var b = part.take(4);
        return (b[3] & 0xFFL) << 24 | (b[2] & 0xFF) << 16 | (b[1] & 0xFF) << 8 | b[0] & 0xFF;
    }
}
