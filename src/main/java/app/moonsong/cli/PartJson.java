package app.moonsong.cli;

import app.moonsong.audio.Excerpt;
import app.moonsong.audio.PartName;
import app.moonsong.library.IndexedFile;

/** How a file or part is told to programs. */
final class PartJson {
    private PartJson() {}

    /** Its name; of a part also its number, and its bounds in 1/75 s: the last one of a file has no end of its own. */
    static Json file(Json json, IndexedFile file) {
        json.text("file", file.path().toString());
        file.part().ifPresent(part -> bounds(json.number("part", PartName.number(file.path())), part));
        return json;
    }

    private static void bounds(Json json, Excerpt part) {
        json.number("from", part.from()).number("to", part.to());
    }
}
