package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.file.BadLine.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entries of the rows of a table whose columns are known. */
final class TableRows {
    private final Map<Column, Integer> columns;
    private final WrittenPath paths;
    private final Taker taker;
    private String list = "";

    TableRows(Map<Column, Integer> columns, WrittenPath paths, Taker taker) {
        this.columns = columns;
        this.paths = paths;
        this.taker = taker;
    }

    void row(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        var path = cell(cells, Column.PATH);
        var description = new Description(
                cell(cells, Column.TITLE), cell(cells, Column.ARTIST), cell(cells, Column.ALBUM), Optional.empty());
        if (cell(cells, Column.MOONSONG).isBlank()
                && (path + description.title() + description.artist() + description.album()).isBlank()) {
            taker.bad(new BadLine(line, Why.EMPTY, String.join(" ", cells)));
            return;
        }
        var named = cell(cells, Column.LIST);
        if (!named.equals(list)) {
            list = named;
            taker.list(named);
        }
        var length = Spoken.millis(cell(cells, Column.MILLIS)).or(() -> Spoken.seconds(cell(cells, Column.LENGTH)));
        taker.entry(Wish.entry(
                cell(cells, Column.MOONSONG),
                path.isBlank() ? Optional.empty() : Optional.of(paths.wanted(path)),
                new Description(description.title(), description.artist(), description.album(), length),
                cell(cells, Column.NOTE)));
    }

    private String cell(List<String> cells, Column column) {
        var place = columns.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
