package app.moonsong.desktop.model;

import app.moonsong.library.Library;
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
        Shelf shelf,
        Transfers transfers,
        Notices notices) {

    public static Models of(Library library, Player player, Background background, Notices notices, Troubles troubles) {
        var holdings = new Holdings(library, background);
        var scanning = new Scanning(library, background, troubles);
        var shelf = new Shelf(library, background);
        return new Models(
                holdings,
                new Playing(player, background),
                scanning,
                new Finding(library, background),
                new AllFiles(library, background),
                new Drafting(library, background, () -> {
                    holdings.reload();
                    if (!holdings.nothingChosen()) {
                        scanning.again();
                    }
                }),
                new Reviewing(library, background, holdings::reload),
                shelf,
                new Transfers(library, background, shelf),
                notices);
    }
}
