package app.moonsong.desktop.parts;

import app.moonsong.audio.AudioNames;
import app.moonsong.desktop.model.Wish;
import app.moonsong.film.TrackId;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Things dragged from a page onto a playlist. */
public final class Dragged {
    private static final DataFormat WISHES = new DataFormat("application/x-moonsong-wishes");
    private static final String TRACK = "track:";
    private static final String ENTRY = "entry:";
    private static final String PLAYLIST = "playlist:";

    private Dragged() {}

    /** Lets a node be dragged onto playlists; nothing is dragged where there are no wishes. */
    public static void from(Node node, Supplier<List<Wish>> wishes) {
        node.setOnDragDetected(e -> {
            var all = wishes.get();
            if (!all.isEmpty()) {
                var content = new ClipboardContent();
                put(all, content);
                node.startDragAndDrop(TransferMode.COPY).setContent(content);
                e.consume();
            }
        });
    }

    /** Lets what is dragged be put into playlists. */
    public static void put(List<Wish> wishes, ClipboardContent content) {
        content.put(WISHES, wishes.stream().map(Dragged::written).toList());
    }

    /** Lets things be dropped on a node, and audio files of other programs. */
    public static void onto(Node node, Consumer<List<Wish>> dropped) {
        node.setOnDragOver(e -> {
            if (isOfPage(e.getDragboard()) || !audio(e.getDragboard()).isEmpty()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        node.setOnDragDropped(e -> {
            var wishes = wishes(e.getDragboard());
            if (!wishes.isEmpty()) {
                dropped.accept(wishes);
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /** Lets files and folders of other programs be let go on a node; {@code over} shows or hides that they can be. */
    public static void filesOnto(Node node, Consumer<Boolean> over, Consumer<List<Path>> dropped) {
        node.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                over.accept(true);
            }
        });
        node.setOnDragExited(_ -> over.accept(false));
        node.setOnDragDropped(e -> {
            over.accept(false);
            if (e.getDragboard().hasFiles()) {
                dropped.accept(files(e.getDragboard()));
                e.setDropCompleted(true);
            }
        });
    }

    private static List<Wish> wishes(Dragboard dragged) {
        var put = ofPage(dragged);
        return put.isEmpty()
                ? audio(dragged).stream().<Wish>map(Wish.OfFile::new).toList()
                : put;
    }

    /** Whether what is dragged are things of a page. */
    public static boolean isOfPage(Dragboard dragged) {
        return dragged.hasContent(WISHES);
    }

    /** The things of a page that are dragged. */
    public static List<Wish> ofPage(Dragboard dragged) {
        return dragged.getContent(WISHES) instanceof List<?> all
                ? all.stream().flatMap(w -> read(String.valueOf(w)).stream()).toList()
                : List.of();
    }

    /** The files that are dragged, if all of them can be entries. */
    public static List<Path> audio(Dragboard dragged) {
        var files = files(dragged);
        return files.stream().allMatch(AudioNames::isAudio) ? files : List.of();
    }

    /** The files and folders that are dragged. */
    public static List<Path> files(Dragboard dragged) {
        return dragged.getFiles().stream().map(File::toPath).toList();
    }

    private static String written(Wish wish) {
        return switch (wish) {
            case Wish.OfTrack(var id) -> TRACK + id;
            case Wish.OfFile(var path) -> path.toUri().toString();
            case Wish.OfEntry(var id) -> ENTRY + id;
            case Wish.OfPlaylist(var id) -> PLAYLIST + id;
        };
    }

    private static Optional<Wish> read(String written) {
        if (written.startsWith(ENTRY)) {
            return Optional.of(new Wish.OfEntry(Long.parseLong(written.substring(ENTRY.length()))));
        }
        if (written.startsWith(PLAYLIST)) {
            return Optional.of(new Wish.OfPlaylist(Long.parseLong(written.substring(PLAYLIST.length()))));
        }
        return written.startsWith(TRACK)
                ? TrackId.parse(written.substring(TRACK.length())).map(Wish.OfTrack::new)
                : Optional.of(new Wish.OfFile(Path.of(URI.create(written))));
    }
}
