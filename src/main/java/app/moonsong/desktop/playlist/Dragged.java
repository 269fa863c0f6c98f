package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Wish;
import app.moonsong.film.TrackId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;

/** Things dragged from a page onto a playlist. */
public final class Dragged {
    private static final DataFormat WISHES = new DataFormat("application/x-moonsong-wishes");
    private static final String TRACK = "track:";

    private Dragged() {}

    /** Lets a node be dragged onto playlists; nothing is dragged where there are no wishes. */
    public static void from(Node node, Supplier<List<Wish>> wishes) {
        node.setOnDragDetected(e -> {
            var all = wishes.get();
            if (!all.isEmpty()) {
                var content = new ClipboardContent();
                content.put(WISHES, all.stream().map(Dragged::written).toList());
                node.startDragAndDrop(TransferMode.COPY).setContent(content);
                e.consume();
            }
        });
    }

    /** Lets things be dropped on a node. */
    static void onto(Node node, Consumer<List<Wish>> dropped) {
        node.setOnDragOver(e -> {
            if (e.getDragboard().hasContent(WISHES)) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        node.setOnDragDropped(e -> {
            if (e.getDragboard().getContent(WISHES) instanceof List<?> all) {
                dropped.accept(all.stream()
                        .flatMap(w -> read(String.valueOf(w)).stream())
                        .toList());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    private static String written(Wish wish) {
        return switch (wish) {
            case Wish.OfTrack(var id) -> TRACK + id;
            case Wish.OfFile(var path) -> path.toUri().toString();
        };
    }

    private static Optional<Wish> read(String written) {
        return written.startsWith(TRACK)
                ? TrackId.parse(written.substring(TRACK.length())).map(Wish.OfTrack::new)
                : Optional.of(new Wish.OfFile(Path.of(URI.create(written))));
    }
}
