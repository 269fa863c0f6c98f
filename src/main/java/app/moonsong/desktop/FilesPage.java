package app.moonsong.desktop;

import app.moonsong.library.IndexedFile;
import app.moonsong.player.QueueItem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every file, or the ones that want looking at. */
final class FilesPage implements Page {
    private static final int WIDE = 260;
    private static final int MIDDLE = 190;
    private static final int NARROW = 76;

    private final Desk desk;
    private final AllFiles files;
    private final TableView<FileRow> table = new TableView<>();
    private final Map<AllFiles.Kind, ToggleButton> kinds = new EnumMap<>(AllFiles.Kind.class);
    private final VBox node;

    FilesPage(Desk desk) {
        this.desk = desk;
        this.files = desk.models().files();
        var title = new Label(desk.text().get("side.files"));
        title.getStyleClass().add("page-title");
        node = new VBox(title, kinds(), table());
        node.getStyleClass().addAll("page", "files-page");
        files.loaded().subscribe(_ -> empty());
        files.kind().subscribe(_ -> empty());
        files.revision().subscribe(_ -> {
            count();
            empty();
        });
        desk.models().holdings().revision().subscribe(_ -> files.stale());
    }

    @Override
    public void entered() {
        files.reloadIfStale();
    }

    private FlowPane kinds() {
        var pane = new FlowPane();
        pane.getStyleClass().add("tabs");
        var group = new ToggleGroup();
        for (var kind : AllFiles.Kind.values()) {
            var button = new ToggleButton(desk.text().of(kind));
            button.getStyleClass().add("tab-pill");
            button.setToggleGroup(group);
            button.setSelected(files.kind().get() == kind);
            button.setOnAction(_ -> {
                button.setSelected(true);
                files.kind().set(kind);
            });
            kinds.put(kind, button);
            pane.getChildren().add(button);
        }
        return pane;
    }

    private void count() {
        kinds.forEach((kind, button) ->
                button.setText(desk.text().of(kind) + "  " + desk.text().number(files.count(kind))));
    }

    private TableView<FileRow> table() {
        var text = desk.text();
        var sorted = new SortedList<>(files.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setAccessibleText(text.get("side.files"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getStyleClass().add("files");
        var order = String.CASE_INSENSITIVE_ORDER;
        table.getColumns().add(column("column.title", WIDE, FileRow::title, order));
        table.getColumns().add(column("column.artist", MIDDLE, FileRow::artist, order));
        table.getColumns().add(column("column.album", MIDDLE, FileRow::album, order));
        table.getColumns().add(column("column.held", MIDDLE, this::held, order));
        table.getColumns().add(column("column.format", NARROW, FileRow::format, order));
        table.getColumns()
                .add(column(
                        "column.length",
                        NARROW,
                        r -> Text.clock(r.length()),
                        Comparator.comparingInt(String::length).thenComparing(order)));
        table.getColumns().add(column("column.name", WIDE, FileRow::name, order));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                desk.models().playing().play(chosen(), 0);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private TableColumn<FileRow, String> column(
            String key, double width, Function<FileRow, String> value, Comparator<String> order) {
        var column = new TableColumn<FileRow, String>(desk.text().get(key));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        column.setPrefWidth(width);
        column.setComparator(order);
        return column;
    }

    private TableRow<FileRow> row() {
        var row = new TableRow<FileRow>();
        row.itemProperty().subscribe(item -> {
            row.getStyleClass().remove("absent");
            if (item != null && item.file().state() != IndexedFile.State.PRESENT) {
                row.getStyleClass().add("absent");
            }
        });
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !row.isEmpty()) {
                desk.models().playing().play(chosen(), 0);
            }
        });
        row.setOnContextMenuRequested(
                e -> FileMenu.of(desk, this::chosen, row.getItem()).show(row, e.getScreenX(), e.getScreenY()));
        return row;
    }

    /** What the file is held to be, or why it is nothing. */
    private String held(FileRow row) {
        var text = desk.text();
        if (row.file().reason().isPresent()) {
            return text.of(row.file().reason().get().reason());
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
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(r -> Items.isThere(r.file()))
                .map(r -> desk.doings().items().of(r.file()))
                .toList();
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
