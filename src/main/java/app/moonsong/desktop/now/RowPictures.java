package app.moonsong.desktop.now;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.parts.Covers;
import app.moonsong.desktop.parts.FilePicture;
import app.moonsong.desktop.parts.Follow;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the rows of a list: the picture of a file, else its film's cover. Rows are made anew whenever
 * anything changes, so the pictures shown last are kept.
 */
final class RowPictures {
    private static final double SIDE = 38;
    private static final int KEPT = 200;

    private final Desk desk;
    /** What is still being read is among them: rows that are made anew meanwhile wait for the same. */
    private final Map<Path, CompletableFuture<Optional<Image>>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Path, CompletableFuture<Optional<Image>>> eldest) {
            return size() > KEPT;
        }
    };

    /** {@code list} has the rows; while it is seen, files that changed are read again. */
    RowPictures(Desk desk, Node list) {
        this.desk = desk;
        Follow.whileSeen(list, desk.models().holdings().revision(), _ -> kept.clear());
    }

    Node of(Path file, String album) {
        var picture = new FilePicture(desk, Covers.of(desk, file, album, SIDE), Optional.empty(), SIDE);
        var _ = kept.computeIfAbsent(file, this::read).thenAccept(read -> read.ifPresent(picture::show));
        return picture;
    }

    private CompletableFuture<Optional<Image>> read(Path file) {
        var read = new CompletableFuture<Optional<Image>>();
        desk.models().now().audioOf(file, audio -> desk.background()
                .fetch(
                        () -> audio.isPresent() ? FilePicture.read(audio.get(), SIDE) : Optional.empty(),
                        read::complete,
                        _ -> read.complete(Optional.empty())));
        return read;
    }
}
