package app.moonsong.audio;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads Ogg Vorbis, Opus and FLAC in Ogg. Pages of other streams, a film's picture or a skeleton, may lie between; and
 * several files may lie one behind the other, which RFC 3533 calls a chain: then the first one's tags count, and the
 * length of all.
 */
final class OggHeaders {
    private static final int MOST_STREAMS = 50;
    private static final int MOST_LINKS = 500;
    /** Ten seconds at the highest usual rate: a first page never ends so late in a stream that is whole. */
    private static final long LATE = 480_000;

    private final FileBytes bytes;
    private final Found found;
    private final OggPages pages;
    private final Set<Integer> serials = new HashSet<>();

    OggHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
        this.pages = new OggPages(bytes);
    }

    void read() throws IOException {
        var stream = stream(0);
        long start = stream.headers(bytes, found);
        found.audio(start, bytes.size() - start);
        var length = Lengths.ofSamples(samples(stream, start), stream.rateHz());
        found.sound(new Sound(
                stream.format(),
                length,
                stream.rateHz(),
                stream.channels(),
                Lengths.kbps(found.audioLength(), length)));
    }

    /** Finds the audio among the streams that begin together at an offset. */
    private OggStream stream(long offset) throws IOException {
        serials.clear();
        OggStream first = null;
        long at = offset;
        for (int i = 0; i < MOST_STREAMS && OggPart.isPage(bytes, at) && pages.begins(at); i++) {
            serials.add(pages.serial(at));
            first = first == null ? OggStream.at(bytes, at) : first;
            at = pages.end(at);
        }
        if (first == null) {
            throw BadAudio.unsupported("an Ogg stream that is not Vorbis, Opus or FLAC");
        }
        return first;
    }

    private long samples(OggStream first, long start) throws IOException {
        long last = pages.last(bytes.size());
        if (last < 0) {
            throw BadAudio.damaged("no last Ogg page");
        }
        var stream = first;
        long audio = start;
        long sum = 0;
        for (int link = 0; link < MOST_LINKS; link++) {
            boolean chained = !serials.contains(pages.serial(last));
            long end = chained ? pages.endOf(serials, audio) : bytes.size();
            sum += samples(stream, audio, end);
            if (!chained || !OggPart.isPage(bytes, end) || !pages.begins(end)) {
                return sum;
            }
            stream = stream(end);
            audio = stream.headers(bytes, new Found());
        }
        throw BadAudio.damaged("a chain of more than %d Ogg streams".formatted(MOST_LINKS));
    }

    private long samples(OggStream stream, long start, long end) throws IOException {
        long last = pages.lastGranule(stream.serial(), start, end);
        return Math.max(0, last - stream.skip() - firstSample(stream, start, last));
    }

    /**
     * The time at which a stream begins that was cut out of a longer one; 0 for a whole one. The first page's granule
     * position is that of its end, so only a large one tells.
     */
    private long firstSample(OggStream stream, long page, long last) throws IOException {
        if (!OggPart.isPage(bytes, page) || pages.serial(page) != stream.serial()) {
            return 0;
        }
        long granule = bytes.i64le(page + 6);
        return granule > LATE && granule < last ? granule : 0;
    }
}
