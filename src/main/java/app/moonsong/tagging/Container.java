package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file of one format, taken apart into its frames and what is kept as it is. */
interface Container {
    /** All frames of the file, in their order. */
    List<Frame> frames();

    /** Frames in the order in which this format stores them. */
    default List<Frame> arranged(List<Frame> frames) {
        return frames;
    }

    /** What of the frames changes when the listener's edit is made in this format. */
    List<FrameChange> changes(TagEdit edit) throws IOException;

    /** The whole file with other frames. */
    List<Piece> with(List<Frame> frames) throws IOException;

    /** What else a new file must hold to the byte and the frames do not say. */
    default List<Bytes> fixed() throws IOException {
        return List.of();
    }

    /** What a reader will find in the edited fields afterwards; formats that hold less say less. */
    default Map<TagField, List<String>> meant(TagEdit edit) {
        return edit.fields();
    }
}
