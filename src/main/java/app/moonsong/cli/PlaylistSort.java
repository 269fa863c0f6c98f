package app.moonsong.cli;

import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.playlist.EntryOrder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code playlist sort NAME --by COLUMN}: puts entries in another order and keeps it. */
@picocli.CommandLine.Command(name = "sort")
final class PlaylistSort implements Command {
    @Parameters(paramLabel = "NAME", descriptionKey = "playlist.name")
    private String name = "";

    @Option(names = "--by", paramLabel = "title|artist|album|length", descriptionKey = "playlist.by")
    private EntryOrder by = EntryOrder.TITLE;

    @Option(names = "--reverse", descriptionKey = "playlist.reverse")
    private boolean reverse;

    @Override
    public Exit run(Session session) {
        var named = new PlaylistNamed(session);
        var playlist = named.listed(name);
        playlist.ifPresent(p -> named.playlists()
                .sort(
                        p.id(),
                        by.sorted(named.playlists().entries(p.id()), SavedEntry::entry, reverse).stream()
                                .map(SavedEntry::id)
                                .toList()));
        return playlist.isPresent() ? Exit.DONE : Exit.FAILED;
    }
}
