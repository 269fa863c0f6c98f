package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.text.UnmarkedText;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** WAV and AIFF: an ID3 tag in a chunk of its own; RIFF's INFO list and AIFF's texts are kept in step where they are. */
final class ChunkContainer implements Container {
    private static final String AIFF_PREFIX = "AIFF:";
    private static final long SMALL = 1024 * 1024;

    private final Source source;
    private final boolean wav;
    private final ChunkFile file;
    private final String tagId;
    private final InfoList info;
    private final List<Frame> texts = new ArrayList<>();
    private Id3Tag tag = Id3Tag.NONE;
    private boolean tagged;

    private ChunkContainer(Source source, boolean wav, boolean upgrade) throws IOException {
        this.source = source;
        this.wav = wav;
        this.tagId = wav ? "id3 " : "ID3 ";
        this.file = new ChunkFile(source, wav ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var list = InfoList.NONE;
        for (var chunk : file.chunks()) {
            if (isTag(chunk)) {
                require(!tagged, "a second ID3 chunk");
                tag = Id3Tag.read(source, chunk.content(), chunk.content() + chunk.size(), upgrade);
                tagged = true;
            } else if (isInfo(chunk)) {
                require(list.equals(InfoList.NONE), "a second INFO list");
                list = InfoList.read(source.take(chunk.content(), chunk.size()));
            } else if (isText(chunk)) {
                texts.add(text(chunk.id(), source.take(chunk.content(), chunk.size())));
            }
        }
        info = list;
    }

    static ChunkContainer wav(Source source, boolean upgrade) throws IOException {
        return new ChunkContainer(source, true, upgrade);
    }

    static ChunkContainer aiff(Source source, boolean upgrade) throws IOException {
        return new ChunkContainer(source, false, upgrade);
    }

    private static void require(boolean first, String otherwise) throws Refused {
        if (!first) {
            throw new Refused(Refusal.SECOND_TAG, otherwise);
        }
    }

    private boolean isTag(ChunkFile.Chunk chunk) throws IOException {
        return chunk.id().equalsIgnoreCase("id3 ") && Id3Tag.at(source, chunk.content());
    }

    private boolean isInfo(ChunkFile.Chunk chunk) throws IOException {
        return wav && chunk.id().equals("LIST") && chunk.size() >= 4 && source.says(chunk.content(), "INFO");
    }

    private boolean isText(ChunkFile.Chunk chunk) {
        return !wav && FieldNames.AIFF.containsValue(AIFF_PREFIX + chunk.id());
    }

    private static Frame text(String id, byte[] content) {
        return new Frame(AIFF_PREFIX + id, List.of(UnmarkedText.of(content)), Bytes.over(content));
    }

    @Override
    public List<Frame> frames() {
        var all = new ArrayList<>(tag.frames());
        all.addAll(info.frames());
        all.addAll(texts);
        return all;
    }

    @Override
    public List<Frame> arranged(List<Frame> frames) {
        return Containers.lastly(Containers.lastly(frames, InfoList::is), ChunkContainer::isText);
    }

    private static boolean isText(Frame frame) {
        return frame.key().startsWith(AIFF_PREFIX);
    }

    @Override
    public List<Bytes> fixed() throws IOException {
        var kept = new ArrayList<Bytes>();
        for (var chunk : file.chunks()) {
            boolean other = !isTag(chunk) && !isInfo(chunk) && !isText(chunk);
            if (other && chunk.size() <= SMALL) {
                kept.add(Bytes.over(source.take(chunk.at(), ChunkFile.HEAD + chunk.size())));
            }
        }
        return kept;
    }

    @Override
    public List<FrameChange> changes(TagEdit edit) throws IOException {
        var changes = new ArrayList<>(Changes.of(dialect(), tag.frames(), wav ? InfoList.free(edit, false) : edit));
        changes.addAll(InfoList.inStep(edit, info.frames(), FieldNames.INFO));
        if (wav) {
            changes.addAll(info.named(edit));
        }
        changes.addAll(InfoList.inStep(edit, texts, FieldNames.AIFF));
        return changes;
    }

    private Id3Dialect dialect() {
        return new Id3Dialect(tag.version());
    }

    @Override
    public Map<TagField, List<String>> meant(TagEdit edit) {
        return Mp3Container.meant(edit, dialect());
    }

    @Override
    public List<Piece> with(List<Frame> frames) throws IOException {
        var id3 = frames.stream().filter(f -> !InfoList.is(f) && !isText(f)).toList();
        var left =
                new ArrayList<>(frames.stream().filter(ChunkContainer::isText).toList());
        var pieces = new ArrayList<Piece>();
        boolean listed = false;
        for (var chunk : file.chunks()) {
            if (isTag(chunk)) {
                pieces.addAll(tag(chunk.id(), id3));
            } else if (isInfo(chunk)) {
                pieces.addAll(list(frames));
                listed = true;
            } else if (isText(chunk)) {
                pieces.addAll(texts(chunk.id(), left));
            } else {
                pieces.addAll(file.kept(chunk));
            }
        }
        left.forEach(f -> pieces.add(
                file.made(f.key().substring(AIFF_PREFIX.length()), f.stored().held())));
        if (!listed) {
            pieces.addAll(list(frames));
        }
        if (!tagged) {
            pieces.addAll(tag(tagId, id3));
        }
        return file.of(pieces);
    }

    private List<Piece> list(List<Frame> frames) throws IOException {
        return frames.stream().anyMatch(InfoList::is) ? List.of(file.made("LIST", info.with(frames))) : List.of();
    }

    private List<Piece> tag(String id, List<Frame> frames) throws IOException {
        return frames.isEmpty() ? List.of() : List.of(file.made(id, tag.tight(frames)));
    }

    /** The next frame in the place of an old chunk; nothing when it was taken out. */
    private List<Piece> texts(String id, List<Frame> left) {
        for (var frame : left) {
            if (frame.key().equals(AIFF_PREFIX + id)) {
                left.remove(frame);
                return List.of(file.made(id, frame.stored().held()));
            }
        }
        return List.of();
    }
}
