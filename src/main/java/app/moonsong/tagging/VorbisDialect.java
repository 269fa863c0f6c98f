package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Vorbis comments: one for each value. FLAC has pictures in blocks of their own, Ogg has the same blocks in base64.
 */
record VorbisDialect(boolean ogg) implements Dialect {
    static final String OGG_PICTURE = "METADATA_BLOCK_PICTURE";
    static final String BLOCK_PICTURE = "PICTURE:";

    @Override
    public Map<TagField, List<String>> keys() {
        return FieldNames.VORBIS;
    }

    @Override
    public boolean joinsTotals() {
        return false;
    }

    @Override
    public String freeKey(String name) {
        return name;
    }

    /** Names are ASCII without '=': Vorbis I, section 5.2.2. */
    @Override
    public List<Frame> make(String key, List<String> values, List<Frame> before) throws IOException {
        if (!key.chars().allMatch(c -> c >= 0x20 && c <= 0x7D && c != '=') || key.isEmpty()) {
            throw new Refused(Refusal.BAD_VALUE, key);
        }
        var frames = new ArrayList<Frame>();
        for (var value : values) {
            frames.add(VorbisTag.frame((key + "=" + value).getBytes(StandardCharsets.UTF_8)));
        }
        return frames;
    }

    @Override
    public boolean isPicture(Frame frame) {
        return frame.key().equals(OGG_PICTURE) || frame.key().startsWith(BLOCK_PICTURE);
    }

    @Override
    public String coverKey() {
        return ogg ? OGG_PICTURE : BLOCK_PICTURE + FlacPictureBlock.FRONT_COVER;
    }

    @Override
    public Frame cover(Picture picture) {
        var block = FlacPictureBlock.of(picture);
        if (!ogg) {
            return FlacPictureBlock.frame(block);
        }
        var text = OGG_PICTURE + "=" + Base64.getEncoder().encodeToString(block);
        return VorbisTag.frame(text.getBytes(StandardCharsets.US_ASCII));
    }
}
