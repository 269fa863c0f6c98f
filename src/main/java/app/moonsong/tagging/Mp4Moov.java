package app.moonsong.tagging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The "moov" box of an MP4 file: it holds the tags, and the places of the sound in the file. */
final class Mp4Moov {
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "udta");
    private static final Set<String> OTHER_PLACES = Set.of("saio", "iloc", "mvex");
    private static final int PADDING = 1024;

    private final byte[] bytes;
    private final ByteBuffer moov;
    private final List<Mp4Box> leaves = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Mp4Box> path = new ArrayList<>();

    Mp4Moov(byte[] bytes) throws Refused {
        this.bytes = bytes;
        this.moov = ByteBuffer.wrap(bytes);
        walk(new Mp4Box("moov", 0, bytes.length), 0);
    }

    private void walk(Mp4Box box, int depth) throws Refused {
        for (var child : Mp4Box.in(moov, box.content(), box.end())) {
            if (OTHER_PLACES.contains(child.type())) {
                throw new Refused(Refusal.FRAGMENTED, child.type());
            }
            if (CONTAINERS.contains(child.type()) && depth < 8) {
                boolean userData = child.type().equals("udta") && depth == 0 && path.isEmpty();
                if (userData) {
                    path.add(child);
                }
                walk(child, depth + 1);
            } else if (child.type().equals("meta") && box.type().equals("udta") && depth == 1 && path.size() == 1) {
                meta(child);
            } else {
                leaves.add(child);
            }
        }
    }

    private void meta(Mp4Box meta) throws Refused {
        path.add(meta);
        if (meta.length() < Mp4Box.HEAD + 4 || moov.getInt(meta.content()) != 0) {
            throw new Refused(Refusal.DAMAGED, "a meta box of another kind");
        }
        for (var child : Mp4Box.in(moov, meta.content() + 4, meta.end())) {
            if (child.type().equals("ilst") && path.size() == 2) {
                path.add(child);
                for (var item : Mp4Box.in(moov, child.content(), child.end())) {
                    frames.add(Mp4Dialect.frame(item.bytes(moov)));
                }
            } else if (!child.type().equals("free") && !child.type().equals("hdlr")) {
                leaves.add(child);
            }
        }
    }

    List<Frame> frames() {
        return frames;
    }

    /** All that is neither tag nor padding nor a place. */
    List<Bytes> fixed() {
        return leaves.stream()
                .filter(b -> !isPlaces(b) && !b.type().equals("free"))
                .map(b -> Bytes.over(b.bytes(moov)))
                .toList();
    }

    private static boolean isPlaces(Mp4Box box) {
        return box.type().equals("stco") || box.type().equals("co64");
    }

    /** Where the chunks of sound begin in the file. */
    List<Long> places() {
        var places = new ArrayList<Long>();
        for (var box : leaves) {
            if (isPlaces(box)) {
                int count = count(box);
                for (int i = 0; i < count; i++) {
                    places.add(
                            box.type().equals("stco")
                                    ? moov.getInt(box.content() + 8 + 4 * i) & 0xFFFF_FFFFL
                                    : moov.getLong(box.content() + 8 + 8 * i));
                }
            }
        }
        return places;
    }

    private int count(Mp4Box box) {
        int width = box.type().equals("stco") ? 4 : 8;
        int room = (box.length() - Mp4Box.HEAD - 8) / width;
        return Math.min(room, Math.max(0, moov.getInt(box.content() + 4)));
    }

    /** The box with other tags: as long as it was when they fit into the padding beside them. */
    byte[] with(List<Frame> wanted) throws Refused {
        var items = new ByteArrayOutputStream();
        wanted.forEach(f -> items.writeBytes(f.stored().held()));
        var list = Mp4Box.of("ilst", items.toByteArray());
        var tight = replaced(list, 0).length;
        int room = bytes.length - tight;
        int padding = room == 0 ? 0 : room >= Mp4Box.HEAD ? room : PADDING;
        return replaced(list, padding);
    }

    private byte[] replaced(byte[] list, int padding) throws Refused {
        var free = padding == 0 ? new byte[0] : Mp4Box.of("free", new byte[padding - Mp4Box.HEAD]);
        if (path.size() < 2) {
            var handler = new byte[25];
            System.arraycopy("mdirappl".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, handler, 8, 8);
            var meta = Mp4Box.of("meta", new byte[4], Mp4Box.of("hdlr", handler), list, free);
            return path.isEmpty()
                    ? Mp4Box.of("moov", children(new Mp4Box("moov", 0, bytes.length), -1, Mp4Box.of("udta", meta)))
                    : moovWith(meta, -1);
        }
        var meta = path.get(1);
        var inside = new ByteArrayOutputStream();
        inside.write(bytes, meta.content(), 4);
        boolean put = false;
        for (var child : Mp4Box.in(moov, meta.content() + 4, meta.end())) {
            if (child.type().equals("ilst") && !put) {
                inside.writeBytes(list);
                put = true;
            } else if (!child.type().equals("free")) {
                inside.write(bytes, child.at(), child.length());
            }
        }
        if (!put) {
            inside.writeBytes(list);
        }
        inside.writeBytes(free);
        return moovWith(Mp4Box.of("meta", inside.toByteArray()), meta.at());
    }

    private byte[] moovWith(byte[] meta, int oldMeta) throws Refused {
        var userData = path.getFirst();
        var box = Mp4Box.of("udta", children(userData, oldMeta, meta));
        return Mp4Box.of("moov", children(new Mp4Box("moov", 0, bytes.length), userData.at(), box));
    }

    /** The children of a box, the one at an offset replaced; one more behind them for -1. */
    private byte[] children(Mp4Box parent, int replaced, byte[] by) throws Refused {
        var out = new ByteArrayOutputStream();
        for (var child : Mp4Box.in(moov, parent.content(), parent.end())) {
            if (child.at() == replaced) {
                out.writeBytes(by);
            } else {
                out.write(bytes, child.at(), child.length());
            }
        }
        if (replaced < 0) {
            out.writeBytes(by);
        }
        return out.toByteArray();
    }

    /** Moves the places of all chunks that lie behind an offset. */
    static byte[] shifted(byte[] made, long behind, long by) throws Refused {
        var moved = new Mp4Moov(made);
        for (var box : moved.leaves) {
            if (isPlaces(box)) {
                moved.shift(box, behind, by);
            }
        }
        return made;
    }

    private void shift(Mp4Box box, long behind, long by) throws Refused {
        int count = count(box);
        for (int i = 0; i < count; i++) {
            if (box.type().equals("stco")) {
                int at = box.content() + 8 + 4 * i;
                long place = moov.getInt(at) & 0xFFFF_FFFFL;
                long other = place >= behind ? place + by : place;
                if (other > 0xFFFF_FFFFL) {
                    throw new Refused(Refusal.TOO_LARGE, "a place beyond 4 GiB");
                }
                moov.putInt(at, (int) other);
            } else {
                int at = box.content() + 8 + 8 * i;
                long place = moov.getLong(at);
                moov.putLong(at, place >= behind ? place + by : place);
            }
        }
    }
}
