package app.moonsong.playlist.file;

import app.moonsong.audio.Excerpt;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes playlists as files. Entries are written with the paths they have: resolve them before. */
public final class PlaylistExport {
    private final Function<Path, Excerpt> sounds;
    private final PathStyle style;

    /**
     * Writes in one way.
     *
     * @param sounds where the sound of a path lies: in the file itself, or in that of which it names a part
     */
    public PlaylistExport(Function<Path, Excerpt> sounds, PathStyle style) {
        this.sounds = sounds;
        this.style = style;
    }

    /**
     * Writes a playlist whole or not at all.
     *
     * @param format one that {@linkplain ListFormat#isWritten() is written}
     * @param replace whether a file that is there may be replaced
     * @throws java.nio.file.FileAlreadyExistsException when it is there and may not be replaced
     */
    public void write(Playlist list, ListFormat format, Path target, boolean replace) throws IOException {
        var folder = target.toAbsolutePath().normalize().getParent();
        if (!format.isWritten() || folder == null) {
            throw new IllegalArgumentException(format + " to " + target);
        }
        var paths = new TargetPaths(folder, style, sounds);
        SafeFile.write(target, replace, out -> write(list, format, paths, out));
    }

    private static void write(Playlist list, ListFormat format, TargetPaths paths, Writer out) throws IOException {
        switch (format) {
            case M3U8 -> LineWriters.m3u(list, paths, out);
            case M3U -> {
                // By its mark alone players tell such a list from one in the encoding of their system.
                out.write('\uFEFF');
                LineWriters.m3u(list, paths, out);
            }
            case PLS -> LineWriters.pls(list, paths, out);
            case CUE -> CueWriter.write(list, paths, out);
            case CSV -> TableWriters.csv(list, paths, out);
            case JSPF -> TableWriters.jspf(list, paths, out);
            case XSPF -> MarkupWriters.xspf(list, paths, out);
            case ASX -> MarkupWriters.asx(list, paths, out);
            case WPL -> MarkupWriters.wpl(list, paths, out);
            case ITUNES -> MarkupWriters.itunes(list, paths, out);
            case RHYTHMBOX, MARKDOWN, RIP_LOG -> throw new IllegalArgumentException(format.toString());
        }
    }
}
