package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An MP3: an ID3v2 tag or none, the sound and whatever lies around it, an ID3v1 tag or none. */
final class Mp3Container implements Container {
    private final Source source;
    private final Id3Tag tag;
    private final List<Frame> tail;
    private final Id3Dialect dialect;

    Mp3Container(Source source, boolean upgrade) throws IOException {
        this.source = source;
        this.tag = Id3Tag.at(source, 0) ? Id3Tag.read(source, 0, source.size(), upgrade) : Id3Tag.NONE;
        if (Id3Tag.at(source, tag.length())) {
            throw new Refused(Refusal.SECOND_TAG, "ID3v2");
        }
        long v1 = source.size() - Id3v1.LENGTH;
        this.tail =
                v1 >= tag.length() && Id3v1.at(source, v1) ? Id3v1.frames(source.take(v1, Id3v1.LENGTH)) : List.of();
        this.dialect = new Id3Dialect(tag.version());
    }

    @Override
    public List<Frame> frames() {
        var all = new ArrayList<>(tag.frames());
        all.addAll(tail);
        return all;
    }

    @Override
    public List<Frame> arranged(List<Frame> frames) {
        return Containers.lastly(frames, Id3v1::is);
    }

    @Override
    public List<FrameChange> changes(TagEdit edit) throws IOException {
        new ApeTag(source, source.size() - (tail.isEmpty() ? 0 : Id3v1.LENGTH)).refuse(edit);
        var changes = new ArrayList<>(Changes.of(dialect, tag.frames(), edit));
        boolean begun = tag.frames().isEmpty() && !changes.isEmpty();
        if (begun && !tail.isEmpty()) {
            changes = new ArrayList<>(Changes.of(dialect, List.of(), Id3v1.completed(edit, tail)));
        }
        changes.addAll(Id3v1.inStep(edit, tail));
        return changes;
    }

    @Override
    public Map<TagField, List<String>> meant(TagEdit edit) {
        return meant(edit, dialect);
    }

    /** ID3v2.3 has a year, not a date; a comment is one text. */
    static Map<TagField, List<String>> meant(TagEdit edit, Id3Dialect dialect) {
        var meant = new EnumMap<TagField, List<String>>(TagField.class);
        edit.fields().forEach((field, values) -> meant.put(field, meant(field, values, dialect)));
        return meant;
    }

    private static List<String> meant(TagField field, List<String> values, Id3Dialect dialect) {
        if (values.isEmpty()) {
            return values;
        }
        return switch (field) {
            case DATE -> {
                var date = values.getFirst();
                yield dialect.version() == 3 ? List.of(date.substring(0, Math.min(4, date.length()))) : values;
            }
            case COMMENT -> List.of(String.join("\n", values));
            case MUSICBRAINZ_RECORDING -> List.of(values.getFirst());
            default -> values;
        };
    }

    @Override
    public List<Piece> with(List<Frame> frames) throws IOException {
        var head = frames.stream().filter(f -> !Id3v1.is(f)).toList();
        var end = frames.stream().filter(Id3v1::is).toList();
        long audioEnd = source.size() - (tail.isEmpty() ? 0 : Id3v1.LENGTH);
        return List.of(
                Piece.of(tag.with(head)),
                new Piece.Kept(tag.length(), audioEnd - tag.length()),
                Piece.of(end.stream().map(f -> f.stored().held()).toArray(byte[][]::new)));
    }
}
