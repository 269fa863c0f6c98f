package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A FLAC file: RFC 9639, section 8. Blocks that are neither comments nor pictures nor padding are kept as they are,
 * where they are; padding makes up for the difference where it can.
 */
final class FlacContainer implements Container {
    private static final int PADDING = 1;
    private static final int COMMENTS = 4;
    private static final int PICTURE = 6;
    private static final int LARGEST_BLOCK = (1 << 24) - 1;
    private static final int FRESH_PADDING = 8192;
    private static final int HEAD = 4;

    private final Source source;
    private final VorbisDialect dialect = new VorbisDialect(false);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Frame> pictures = new ArrayList<>();
    private VorbisTag comments = new VorbisTag(Bytes.over(new byte[0]), List.of(), Bytes.over(new byte[0]));
    private boolean commented;
    private final long audio;

    /** A metadata block without its head. */
    private record Block(int type, Bytes content) {}

    FlacContainer(Source source) throws IOException {
        this.source = source;
        long at = HEAD;
        boolean last = false;
        while (!last) {
            int head = source.at(at, HEAD).getInt();
            last = head < 0;
            take(head >>> 24 & 0x7F, source.take(at + HEAD, head & 0xFF_FFFF));
            at += HEAD + (head & 0xFF_FFFF);
        }
        audio = at;
        if (blocks.isEmpty()
                || blocks.getFirst().type() != 0
                || (source.at(at, 2).getShort() & 0xFFFC) != 0xFFF8) {
            throw new Refused(Refusal.WRONG_SIZES, "no sound behind the blocks");
        }
    }

    private void take(int type, byte[] content) throws Refused {
        if (type == COMMENTS) {
            if (commented) {
                throw new Refused(Refusal.SECOND_TAG, "a second comment block");
            }
            comments = VorbisTag.read(content, 0);
            commented = true;
        } else if (type == PICTURE) {
            pictures.add(FlacPictureBlock.frame(content));
        }
        blocks.add(new Block(type, Bytes.over(content)));
    }

    @Override
    public List<Frame> frames() {
        var all = new ArrayList<>(comments.frames());
        all.addAll(pictures);
        return all;
    }

    @Override
    public List<Frame> arranged(List<Frame> frames) {
        return Containers.lastly(frames, FlacContainer::isBlock);
    }

    @Override
    public List<Bytes> fixed() {
        var kept = new ArrayList<Bytes>();
        kept.add(comments.vendor());
        blocks.stream()
                .filter(b -> b.type() != COMMENTS && b.type() != PICTURE && b.type() != PADDING)
                .forEach(b -> kept.add(b.content()));
        return kept;
    }

    @Override
    public List<FrameChange> changes(TagEdit edit) throws IOException {
        new ApeTag(source, source.size()).refuse(edit);
        return Changes.of(dialect, frames(), edit);
    }

    @Override
    public List<Piece> with(List<Frame> frames) throws IOException {
        var written = new ArrayList<Block>();
        var texts = frames.stream().filter(f -> !isBlock(f)).toList();
        var images = frames.stream().filter(FlacContainer::isBlock).toList();
        var text = new Block(
                COMMENTS, Bytes.over(VorbisTag.bytes(new byte[0], comments.vendor(), texts, comments.rest())));
        for (var block : blocks) {
            switch (block.type()) {
                case COMMENTS -> written.add(text);
                case PICTURE, PADDING -> {}
                default -> written.add(block);
            }
        }
        if (!commented) {
            written.add(1, text);
        }
        images.forEach(f -> written.add(new Block(PICTURE, f.stored())));
        written.add(padding(written));
        return List.of(pieces(written), new Piece.Kept(audio, source.size() - audio));
    }

    private static boolean isBlock(Frame frame) {
        return frame.key().startsWith(VorbisDialect.BLOCK_PICTURE);
    }

    /** What is left of the old length, so that the sound stays where it is; else a fresh piece. */
    private Block padding(List<Block> written) {
        long used = HEAD
                + written.stream().mapToLong(b -> HEAD + b.content().length()).sum()
                + HEAD;
        long left = audio - used;
        boolean fits = left >= 0 && left <= LARGEST_BLOCK;
        return new Block(PADDING, Bytes.over(new byte[fits ? (int) left : FRESH_PADDING]));
    }

    private static Piece pieces(List<Block> written) throws Refused {
        var parts = new ArrayList<byte[]>();
        parts.add(new byte[] {'f', 'L', 'a', 'C'});
        for (int i = 0; i < written.size(); i++) {
            var block = written.get(i);
            int length = block.content().length();
            if (length > LARGEST_BLOCK) {
                throw new Refused(Refusal.TOO_LARGE, "a block of %d bytes".formatted(length));
            }
            int last = i == written.size() - 1 ? 0x8000_0000 : 0;
            parts.add(ByteBuffer.allocate(HEAD)
                    .putInt(last | block.type() << 24 | length)
                    .array());
            parts.add(block.content().held());
        }
        return Piece.of(parts.toArray(byte[][]::new));
    }
}
