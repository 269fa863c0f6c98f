package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.util.Locale;

/**
 * An APE tag behind the sound of an MP3 or FLAC file. It is kept as it is; an edit of a field that it says too is refused, since
 * players differ in which of the two they believe.
 */
record ApeTag(Source source, long end) {
    private static final int FOOTER = 32;
    private static final int MOST_ITEMS = 500;

    void refuse(TagEdit edit) throws IOException {
        if (end < FOOTER || !source.says(end - FOOTER, "APETAGEX")) {
            return;
        }
        var footer = source.littleAt(end - FOOTER, FOOTER);
        long size = footer.getInt(12) & 0xFFFF_FFFFL;
        int count = Math.min(MOST_ITEMS, footer.getInt(16));
        if (size < FOOTER || size > end) {
            throw new Refused(Refusal.DAMAGED, "an APE tag of %d bytes".formatted(size));
        }
        var items = source.littleAt(end - size, size - FOOTER);
        int at = 0;
        for (int i = 0; i < count && at + 9 < items.limit(); i++) {
            var name = new StringBuilder();
            for (int c = at + 8; c < items.limit() && items.get(c) != 0; c++) {
                name.append((char) (items.get(c) & 0xFF));
            }
            refuse(name.toString().toUpperCase(Locale.ROOT), edit);
            long next = at + 9L + name.length() + (items.getInt(at) & 0xFFFF_FFFFL);
            at = (int) Math.min(next, items.limit());
        }
    }

    private static void refuse(String name, TagEdit edit) throws Refused {
        boolean picture = name.startsWith("COVER ART") && !(edit.picture() instanceof PictureEdit.Keep);
        var fields = FieldNames.fieldsOf(name);
        boolean edited = edit.fields().keySet().stream().anyMatch(fields::contains)
                || edit.free().containsKey(name)
                || name.equals("TRACK") && edit.fields().containsKey(TagField.TRACK);
        if (edited || picture) {
            throw new Refused(Refusal.SECOND_TAG, "APE " + name);
        }
    }
}
