package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** M4A with AAC or ALAC: ISO/IEC 14496-12, and Apple's tags in it. Only the box "moov" is made anew. */
final class Mp4Container implements Container {
    private static final Set<String> FRAGMENTS = Set.of("moof", "mfra", "sidx", "styp");
    private static final int MOST_BOXES = 10_000;

    private final Source source;
    private final Mp4Dialect dialect = new Mp4Dialect();
    private final List<Top> tops = new ArrayList<>();
    private final Top moovAt;
    private final Mp4Moov moov;

    /** A box of the file itself. */
    private record Top(String type, long at, long length) {
        boolean isMedia() {
            return type.equals("mdat");
        }
    }

    Mp4Container(Source source) throws IOException {
        this.source = source;
        for (long at = 0; at < source.size(); at += tops.getLast().length()) {
            tops.add(top(at));
            if (FRAGMENTS.contains(tops.getLast().type()) || tops.size() > MOST_BOXES) {
                throw new Refused(Refusal.FRAGMENTED, tops.getLast().type());
            }
        }
        var found = tops.stream().filter(t -> t.type().equals("moov")).toList();
        if (found.size() != 1) {
            throw new Refused(Refusal.DAMAGED, "%d moov boxes".formatted(found.size()));
        }
        moovAt = found.getFirst();
        moov = new Mp4Moov(source.take(moovAt.at(), moovAt.length()));
        for (long place : moov.places()) {
            if (tops.stream().noneMatch(t -> t.isMedia() && place >= t.at() && place < t.at() + t.length())) {
                throw new Refused(Refusal.DAMAGED, "sound at %d, where there is none".formatted(place));
            }
        }
    }

    private Top top(long at) throws IOException {
        var head = source.at(at, Mp4Box.HEAD);
        long size = head.getInt(0) & 0xFFFF_FFFFL;
        var type = Mp4Box.type(head, 0);
        if (size == 0 && type.equals("mdat")) {
            size = source.size() - at;
        } else if (size == 1) {
            size = source.at(at, 16).getLong(8);
        }
        if (size < Mp4Box.HEAD || size > source.size() - at) {
            throw new Refused(Refusal.DAMAGED, "a box %s of %d bytes at %d".formatted(type, size, at));
        }
        return new Top(type, at, size);
    }

    @Override
    public List<Frame> frames() {
        return moov.frames();
    }

    /** The places count from the box that each lies in: they move with it. */
    @Override
    public List<Bytes> fixed() {
        var kept = new ArrayList<>(moov.fixed());
        var places = moov.places();
        var inside = ByteBuffer.allocate(16 * places.size());
        for (long place : places) {
            int box = 0;
            while (box < tops.size() - 1
                    && place >= tops.get(box).at() + tops.get(box).length()) {
                box++;
            }
            inside.putLong(box).putLong(place - tops.get(box).at());
        }
        kept.add(Bytes.over(inside.array()));
        return kept;
    }

    @Override
    public List<FrameChange> changes(TagEdit edit) throws IOException {
        return Changes.of(dialect, moov.frames(), edit);
    }

    @Override
    public List<Piece> with(List<Frame> frames) throws IOException {
        var made = moov.with(frames);
        long end = moovAt.at() + moovAt.length();
        long by = made.length - moovAt.length();
        var shifted = by == 0 ? made : Mp4Moov.shifted(made, end, by);
        return List.of(new Piece.Kept(0, moovAt.at()), Piece.of(shifted), new Piece.Kept(end, source.size() - end));
    }
}
