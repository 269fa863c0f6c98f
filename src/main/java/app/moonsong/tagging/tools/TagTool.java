package app.moonsong.tagging.tools;

import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Says what files should say, out of what they say, are called, or are known to be. */
public interface TagTool {
    /**
     * Proposes edits; nothing is written.
     *
     * @param files in the order that the listener sees
     * @return the edits in the order of the files, those left out that stay as they are
     */
    Map<Path, TagEdit> edits(List<Tagged> files);
}
