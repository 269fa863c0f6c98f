package app.moonsong.desktop;

import app.moonsong.library.Library;
import app.moonsong.player.Player;

/** All the window knows, whatever it looks like and speaks. */
record Models(
        Holdings holdings,
        Playing playing,
        Scanning scanning,
        Finding finding,
        AllFiles files,
        Reviewing reviewing,
        Notices notices) {

    static Models of(Library library, Player player, Background background, Notices notices, Troubles troubles) {
        var holdings = new Holdings(library, background);
        return new Models(
                holdings,
                new Playing(player, background),
                new Scanning(library, background, troubles),
                new Finding(library, background),
                new AllFiles(library, background),
                new Reviewing(library, background, holdings::reload),
                notices);
    }
}
