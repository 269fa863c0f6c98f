package app.moonsong.desktop;

import app.moonsong.library.Library;
import app.moonsong.player.Player;

/** All the window knows, whatever it looks like and speaks. */
record Models(Holdings holdings, Playing playing, Scanning scanning, Finding finding, AllFiles files, Notices notices) {

    static Models of(Library library, Player player, Background background, Notices notices, Troubles troubles) {
        return new Models(
                new Holdings(library, background),
                new Playing(player, background),
                new Scanning(library, background, troubles),
                new Finding(library, background),
                new AllFiles(library, background),
                notices);
    }
}
