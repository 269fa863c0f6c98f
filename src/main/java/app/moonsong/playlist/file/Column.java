package app.moonsong.playlist.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of tracks, by the names that services, players and spreadsheets give them. */
enum Column {
    TITLE("title", "trackname", "name", "song", "songname", "songtitle", "track", "tracktitle", "곡명", "제목", "곡"),
    ARTIST("artist", "artistnames", "artists", "artistname", "creator", "trackartist", "가수", "아티스트"),
    ALBUM("album", "albumname", "albumtitle", "앨범", "앨범명"),
    MILLIS("durationms", "lengthms", "trackdurationms", "milliseconds", "totaltime"),
    LENGTH("length", "duration", "time", "trackduration", "durationseconds", "seconds", "길이", "재생시간"),
    PATH("file", "path", "location", "filename", "filepath", "파일", "경로"),
    LIST("playlistname", "playlist"),
    NOTE("note", "메모"),
    MOONSONG("moonsong");

    private final String names;

    Column(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    static Optional<Column> named(String written) {
        var name = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Arrays.stream(values())
                .filter(c -> c.names.contains("|" + name + "|"))
                .findFirst();
    }

    /** Returns where the columns stand, of two with one meaning the first. */
    static Map<Column, Integer> of(List<String> header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            named(header.get(i)).ifPresent(c -> places.putIfAbsent(c, place));
        }
        return places;
    }

    /** Whether the columns are those of a table of tracks. */
    static boolean areTracks(Map<Column, Integer> columns) {
        return columns.containsKey(TITLE) || columns.containsKey(PATH);
    }
}
