package app.moonsong.desktop.model;

import app.moonsong.library.Progress;
import app.moonsong.library.tagging.TagReading;
import app.moonsong.tagging.tools.Tagged;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What some files say, read when it is first asked for; reading that was stopped begins anew. */
final class SaidFiles {
    private final List<Path> files;
    private Optional<List<Tagged>> read = Optional.empty();

    SaidFiles(List<Path> files) {
        this.files = files;
    }

    synchronized List<Tagged> get(Progress progress) {
        if (read.isPresent()) {
            return read.get();
        }
        var tagged = TagReading.of(files, progress);
        if (!progress.cancelled()) {
            read = Optional.of(tagged);
        }
        return tagged;
    }
}
