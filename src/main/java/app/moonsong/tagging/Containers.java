package app.moonsong.tagging;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes a file apart by what it holds, not by its name. */
final class Containers {
    private Containers() {}

    /**
     * Opens a file whose format is one that can be written.
     *
     * @param upgrade whether the listener agreed that an ID3v2.2 tag becomes one of 2.3
     */
    static Container open(Source source, boolean upgrade) throws IOException {
        if (source.says(0, "fLaC")) {
            return new FlacContainer(source);
        }
        if (source.says(0, "OggS")) {
            return new OggContainer(source);
        }
        if (source.says(4, "ftyp")) {
            return new Mp4Container(source);
        }
        if (source.says(0, "RIFF") && source.says(8, "WAVE")) {
            return ChunkContainer.wav(source, upgrade);
        }
        if (source.says(0, "FORM") && (source.says(8, "AIFF") || source.says(8, "AIFC"))) {
            return ChunkContainer.aiff(source, upgrade);
        }
        if (Id3Tag.at(source, 0) && flacBehindTag(source)) {
            throw new Refused(Refusal.SECOND_TAG, "ID3v2 before FLAC");
        }
        if (Id3Tag.at(source, 0) || mpegSync(source)) {
            return new Mp3Container(source, upgrade);
        }
        throw new Refused(Refusal.UNKNOWN_FORMAT, "");
    }

    /** The frames with those of one kind behind the others. */
    static List<Frame> lastly(List<Frame> frames, Predicate<Frame> kind) {
        return Stream.concat(
                        frames.stream().filter(kind.negate()), frames.stream().filter(kind))
                .toList();
    }

    private static boolean flacBehindTag(Source source) throws IOException {
        long end = Id3Tag.HEADER + Id3Tag.syncsafe(source.at(6, 4).getInt());
        return source.says(end, "fLaC");
    }

    private static boolean mpegSync(Source source) throws IOException {
        return source.size() >= 4 && (source.at(0, 2).getShort() & 0xFFE0) == 0xFFE0;
    }
}
