package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.search.Search;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.player.Player;

/** All the window knows, whatever it looks like and speaks. */
public record Models(
        Holdings holdings,
        Playing playing,
        Scanning scanning,
        Finding finding,
        AllFiles files,
        Drafting drafting,
        Reviewing reviewing,
        History history,
        NowPlaying now,
        TagEditing tags,
        Shelf shelf,
        Measuring measuring,
        ReleaseCurves curves,
        SmartLists smart,
        Transfers transfers,
        Marking marking,
        Notices notices) {

    public static Models of(Library library, Player player, Background background, Notices notices, Troubles troubles) {
        var holdings = new Holdings(library, background);
        var scanning = new Scanning(library, background, troubles);
        var playing = new Playing(player, background);
        var search = new Lazy<>(() -> new Search(library));
        var finding = new Finding(search, background);
        var measuring = new Measuring(library, background, playing);
        var found = new Lazy<>(() -> new SmartPlaylists(library, search.get()));
        var shelf = new Shelf(library, background, new Wished(library, found));
        var marking = new Marking(library, holdings, background);
        var smart = new SmartLists(library, found, background, shelf);
        holdings.revision().subscribe((_, _) -> {
            finding.again();
            measuring.again();
            marking.passed();
            smart.changed();
        });
        shelf.listed().subscribe((_, _) -> marking.passed());
        marking.revision().subscribe((_, _) -> smart.changed());
        return new Models(
                holdings,
                playing,
                scanning,
                finding,
                new AllFiles(library, background),
                new Drafting(library, background, () -> {
                    holdings.reload();
                    if (!holdings.nothingChosen()) {
                        scanning.again();
                    }
                }),
                new Reviewing(library, background, holdings::reload),
                new History(library, playing, background, smart::changed),
                new NowPlaying(library.home().resolve("cache"), new Parts(library)::excerpt, background),
                new TagEditing(library, background, holdings::reload),
                shelf,
                measuring,
                new ReleaseCurves(library, playing, background),
                smart,
                new Transfers(library, background, shelf),
                marking,
                notices);
    }

    /** Reads again all that another process may have changed. */
    public void reload() {
        holdings.reload();
        shelf.reload();
        marking.reload();
        curves.reload();
        history.reload();
    }
}
