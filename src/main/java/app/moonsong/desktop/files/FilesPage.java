package app.moonsong.desktop.files;

import app.moonsong.desktop.model.AllFiles;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.FileRow;
import app.moonsong.desktop.model.Items;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Marking;
import app.moonsong.desktop.model.Names;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.parts.Dragged;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.Kept;
import app.moonsong.desktop.parts.MarkedPage;
import app.moonsong.desktop.parts.Pills;
import app.moonsong.desktop.parts.Room;
import app.moonsong.library.IndexedFile;
import app.moonsong.player.QueueItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every file, or the ones that want looking at. */
public final class FilesPage implements MarkedPage {
    private static final int WIDE = 260;
    private static final int MIDDLE = 190;
    private static final int NARROW = 76;
    /** So wide a column is at least, and that of the titles: in the smallest window all that are seen have room. */
    private static final int LEAST = 62;

    private static final int LEAST_TITLE = 132;

    /** From this width on there is room for the formats. */
    private static final int WITH_FORMAT = 600;

    private static final int FOLLOWING = 200;

    private final Desk desk;
    private final AllFiles files;
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private final ListChangeListener<FileRow> refill = _ -> refill();
    private final TableView<FileRow> table = new TableView<>();
    private final Pills<AllFiles.Kind> kinds;
    private final VBox node;

    public FilesPage(Desk desk) {
        this.desk = desk;
        this.files = desk.models().files();
        var title = new Label(desk.text().get("side.files"));
        title.getStyleClass().add("page-title");
        kinds = new Pills<>(List.of(AllFiles.Kind.values()), files.kind().get(), this::counted, files.kind()::set);
        node = new VBox(title, kinds, table());
        node.getStyleClass().addAll("page", "files-page");
        Follow.whileSeen(node, files.kind(), _ -> empty());
        Follow.whileSeen(node, files.revision(), _ -> {
            kinds.rename(this::counted);
            empty();
        });
    }

    @Override
    public void entered() {
        files.reloadIfStale();
    }

    private String counted(AllFiles.Kind kind) {
        var name = desk.text().of(kind);
        return files.loaded().get() ? name + "  " + desk.text().number(files.count(kind)) : name;
    }

    private TableView<FileRow> table() {
        var text = desk.text();
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        rows.setAll(files.rows());
        files.rows().addListener(new WeakListChangeListener<>(refill));
        table.setAccessibleText(text.get("side.files"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getStyleClass().add("files");
        var order = String.CASE_INSENSITIVE_ORDER;
        var title = column("column.title", WIDE, FileRow::title, order);
        title.setCellFactory(c -> styled(c, "first"));
        title.setMinWidth(LEAST_TITLE);
        table.getColumns().add(title);
        table.getColumns().add(column("column.artist", MIDDLE, FileRow::artist, order));
        var album = column("column.album", MIDDLE, FileRow::album, order);
        table.getColumns().add(album);
        table.getColumns().add(column("column.held", MIDDLE, this::held, order));
        var format = column("column.format", NARROW, FileRow::format, order);
        table.getColumns().add(format);
        var length = column(
                "column.length",
                NARROW,
                r -> Text.clock(r.length()),
                Comparator.comparingInt(String::length).thenComparing(order));
        length.setCellFactory(c -> styled(c, "length"));
        length.getStyleClass().add("length");
        table.getColumns().add(length);
        table.getColumns().add(new MarksColumn(desk));
        var name = column("column.name", WIDE, FileRow::name, order);
        table.getColumns().add(name);
        Follow.whileSeen(table, Room.in(table), r -> {
            name.setVisible(r != Room.NARROW);
            album.setVisible(r != Room.NARROW);
        });
        Follow.whileSeen(table, table.widthProperty(), w -> format.setVisible(w.doubleValue() >= WITH_FORMAT));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                play();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /** What is chosen stays so when the files are read again, as they are after each edit of their tags. */
    private void refill() {
        Kept.refill(rows, files.rows(), table.getItems(), table.getSelectionModel(), r -> r.file()
                .id());
    }

    private TableColumn<FileRow, String> column(
            String key, double width, Function<FileRow, String> value, Comparator<String> order) {
        var column = new TableColumn<FileRow, String>(desk.text().get(key));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(LEAST);
        column.setComparator(order);
        return column;
    }

    private static TableCell<FileRow, String> styled(TableColumn<FileRow, String> column, String style) {
        @SuppressWarnings("unchecked") // the default factory makes cells for any column
        var cell = (TableCell<FileRow, String>) TableColumn.DEFAULT_CELL_FACTORY.call(column);
        cell.getStyleClass().add(style);
        return cell;
    }

    private TableRow<FileRow> row() {
        var row = new TableRow<FileRow>();
        row.itemProperty().subscribe(_ -> dress(row));
        Follow.whileSeen(row, desk.models().playing().item(), _ -> dress(row));
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !row.isEmpty()) {
                play();
            }
        });
        Dragged.from(row, this::wishes);
        row.setOnContextMenuRequested(e -> {
            if (!row.isEmpty()) {
                FileMenu.of(desk, this::chosen, this::things, row.getItem()).show(row, e.getScreenX(), e.getScreenY());
            }
        });
        return row;
    }

    private void dress(TableRow<FileRow> row) {
        row.getStyleClass().removeAll("absent", "playing");
        var item = Optional.ofNullable(row.getItem()).map(FileRow::file);
        if (item.filter(f -> !Items.isThere(f)).isPresent()) {
            row.getStyleClass().add("absent");
        }
        row.setTooltip(item.flatMap(IndexedFile::reason)
                .map(r -> new Tooltip(desk.text().of(r.reason(), r.detail())))
                .orElse(null));
        var now = desk.models().playing().current().map(QueueItem::path);
        if (now.isPresent() && now.equals(item.map(IndexedFile::path))) {
            row.getStyleClass().add("playing");
        }
    }

    /** Plays what is chosen; of one file alone, what follows it on the page too. */
    private void play() {
        var selection = table.getSelectionModel();
        var rows = selection.getSelectedIndices().size() == 1
                ? table.getItems().stream().skip(selection.getSelectedIndex()).limit(FOLLOWING)
                : selection.getSelectedItems().stream();
        if (!chosen().isEmpty()) {
            desk.models().playing().play(items(rows), 0);
        }
    }

    private List<QueueItem> items(Stream<FileRow> rows) {
        return rows.filter(r -> Items.isThere(r.file()))
                .map(r -> desk.doings().items().of(r.file()))
                .toList();
    }

    /** What the file is held to be, or why it is nothing. */
    private String held(FileRow row) {
        var text = desk.text();
        if (row.file().reason().isPresent()) {
            var unreadable = row.file().reason().get();
            return text.of(unreadable.reason(), unreadable.detail());
        }
        return row.held()
                .flatMap(h -> h.match().held())
                .flatMap(id -> desk.models().holdings().film(id.film()))
                .map(f -> Names.first(f.film(), text))
                .orElseGet(() -> text.of(row.decision()));
    }

    private void empty() {
        var text = desk.text();
        table.setPlaceholder(
                files.loaded().get()
                        ? new Empty(
                                Feather.MUSIC,
                                text.get("files.none"),
                                text.get(Text.key(files.kind().get()) + ".none"))
                        : new Label(text.get("files.loading")));
    }

    @Override
    public List<QueueItem> chosen() {
        return items(table.getSelectionModel().getSelectedItems().stream());
    }

    @Override
    public List<Markable> things() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(desk.models().marking()::thing)
                .toList();
    }

    @Override
    public Marking marking() {
        return desk.models().marking();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }
}
