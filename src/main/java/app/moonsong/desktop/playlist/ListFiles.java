package app.moonsong.desktop.playlist;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.model.Transfers;
import app.moonsong.desktop.model.Transfers.Took;
import app.moonsong.library.transfer.Copied;
import app.moonsong.library.transfer.Imported;
import app.moonsong.library.transfer.Imported.Made;
import app.moonsong.library.transfer.Imported.Taken;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.BadLine;
import app.moonsong.playlist.file.FatNames;
import app.moonsong.playlist.file.ListFormat;
import app.moonsong.playlist.file.PathStyle;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** Files of playlists: chosen or dropped they are taken in, and playlists are saved as such or copied to a stick. */
public final class ListFiles {
    private ListFiles() {}

    /** Whether files are all playlists; a cue sheet, a table or JSON of any kind may be a tracklist instead. */
    public static boolean are(List<Path> files) {
        return !files.isEmpty() && files.stream().allMatch(ListFiles::is);
    }

    private static boolean is(Path file) {
        return ListFormat.bySuffix(file)
                        .filter(f -> f.isListAlways() || f == ListFormat.ITUNES)
                        .isPresent()
                && !file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Whether files are all called as playlists may be. */
    static boolean canBe(List<Path> files) {
        return !files.isEmpty()
                && files.stream().allMatch(f -> ListFormat.bySuffix(f).isPresent());
    }

    /** Asks for files and takes them in. */
    static void choose(Desk desk, Node over) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("transfer.import"));
        chooser.getExtensionFilters().add(filter(desk.text(), ListFormat.values()));
        var chosen = chooser.showOpenMultipleDialog(over.getScene().getWindow());
        if (chosen != null) {
            take(desk, chosen.stream().map(File::toPath).toList());
        }
    }

    private static ExtensionFilter filter(Text text, ListFormat... formats) {
        return new ExtensionFilter(
                text.get("transfer.lists"),
                Arrays.stream(formats)
                        .flatMap(f -> f.suffixes().stream())
                        .map(s -> "*." + s)
                        .toList());
    }

    /** Takes files in, says what became of them, and shows the first playlist that they became, now or before. */
    public static void take(Desk desk, List<Path> files) {
        var notices = desk.models().notices();
        var reading = desk.text()
                .get("transfer.reading", String.valueOf(files.getFirst().getFileName()));
        desk.models().transfers().take(files, reading, took -> {
            made(took).stream().findFirst().ifPresent(m -> desk.places()
                    .go(new Place.OwnPlaylist(m.playlist().id())));
            notices.word(report(desk.text(), took));
        });
    }

    private static List<Made> made(List<Took> took) {
        return took.stream()
                .map(Took::imported)
                .filter(Taken.class::isInstance)
                .flatMap(i -> ((Taken) i).lists().stream())
                .toList();
    }

    private static String report(Text text, List<Took> took) {
        var sentences = new ArrayList<String>();
        var lists = made(took);
        var made = lists.stream().filter(m -> !m.before()).toList();
        int before = lists.size() - made.size();
        if (lists.size() == 1) {
            sentences.add(taken(text, lists.getFirst()));
        } else if (!made.isEmpty()) {
            int entries = made.stream().mapToInt(m -> m.playlist().entries()).sum();
            int found = made.stream().mapToInt(m -> m.found().orElse(0)).sum();
            sentences.add(text.get("transfer.taken.several", made.size(), entries, found));
        }
        if (before > 0 && lists.size() > 1) {
            sentences.add(text.get("transfer.before.several", before));
        }
        took.forEach(t -> leftOver(text, t).ifPresent(sentences::add));
        return String.join(" ", sentences);
    }

    private static String taken(Text text, Made one) {
        var name = one.playlist().name();
        int entries = one.playlist().entries();
        return one.found().isPresent()
                ? text.get(
                        one.before() ? "transfer.before" : "transfer.taken",
                        name,
                        entries,
                        one.found().getAsInt())
                : text.get("transfer.taken.large", name, entries);
    }

    private static Optional<String> leftOver(Text text, Took took) {
        var name = String.valueOf(took.file().getFileName());
        return switch (took.imported()) {
            case Imported.Refused _ -> Optional.of(text.get("transfer.refused", name));
            case Imported.Stopped _ -> Optional.of(text.get("transfer.stopped", name));
            case Taken(var _, var lists) when lists.isEmpty() -> Optional.of(text.get("transfer.empty", name));
            case Taken(var read, var _) ->
                read.bad().first().stream()
                        .findFirst()
                        .map(BadLine::line)
                        .map(line -> text.get("transfer.bad", read.bad().count(), line));
        };
    }

    /** Asks for a file and writes a playlist into it. */
    static void write(Desk desk, Playlist list, PathStyle paths, Node over) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.text().get("transfer.export"));
        chooser.setInitialFileName(FatNames.safe(list.name()) + ".m3u8");
        var written =
                Arrays.stream(ListFormat.values()).filter(ListFormat::isWritten).toArray(ListFormat[]::new);
        chooser.getExtensionFilters().add(filter(desk.text(), written));
        var chosen = chooser.showSaveDialog(over.getScene().getWindow());
        if (chosen != null) {
            write(desk, list, paths, chosen.toPath());
        }
    }

    /** Writes a playlist in the format of a file's suffix; without one that is written, as M3U8. */
    static void write(Desk desk, Playlist list, PathStyle paths, Path target) {
        var named = ListFormat.bySuffix(target).filter(ListFormat::isWritten);
        var file = named.isPresent() ? target : target.resolveSibling(target.getFileName() + ".m3u8");
        int entries = list.entries().size();
        var to = new Transfers.Target(file, named.orElse(ListFormat.M3U8), paths);
        desk.models().transfers().write(list, to, wrote -> {
            var written =
                    desk.text().get("transfer.written", String.valueOf(file.getFileName()), wrote.withFile(), entries);
            var whole = wrote.whole() == 0 ? "" : " " + desk.text().get("transfer.parts-whole", wrote.whole());
            desk.models().notices().word(written + whole);
        });
    }

    /** Asks for a folder and copies a playlist's files into one of its name there, with a list of them beside it. */
    static void copy(Desk desk, Playlist list, Node over) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(desk.text().get("transfer.stick"));
        var chosen = chooser.showDialog(over.getScene().getWindow());
        if (chosen != null) {
            var name = FatNames.safe(list.name());
            var folder = chosen.toPath().resolve(name);
            var target = chosen.toPath().resolve(name + ".m3u8");
            var copying = desk.text().get("transfer.copying", list.name());
            desk.models().transfers().copy(list, folder, target, copying, copied -> desk.models()
                    .notices()
                    .word(report(desk.text(), copied, folder)));
        }
    }

    private static String report(Text text, Copied copied, Path folder) {
        var sentences = new ArrayList<String>();
        sentences.add(text.get("transfer.copied", copied.copies(), folder));
        copied.failures().stream()
                .findFirst()
                .map(f -> text.get("transfer.copy.failed", copied.failures().size(), f.file()))
                .ifPresent(sentences::add);
        if (copied.stopped()) {
            sentences.add(text.get("transfer.copy.stopped"));
        }
        return String.join(" ", sentences);
    }
}
