package app.moonsong.desktop.model;

import app.moonsong.library.playlists.SavedPlaylist;

/** Where in the window the listener is. */
public sealed interface Place {
    /** The films, or the welcome when there is nothing yet. */
    record Films() implements Place {}

    /** One film. */
    record OneFilm(String id) implements Place {}

    /** Every file. */
    record Files() implements Place {}

    /** A tracklist that is being made. */
    record NewTracklist() implements Place {}
    /** The files that wait for the listener's word. */
    record Review() implements Place {}

    /** Every label. */
    record Labels() implements Place {}

    /** What plays. */
    record Now() implements Place {}
    /** One of the listener's playlists. */
    record OwnPlaylist(long id) implements Place {}

    /** One of the listener's smart playlists. */
    record SmartPlaylist(long id) implements Place {}

    /** A playlist that comes with a film. */
    record CuratedPlaylist(String film, String id) implements Place {}

    /** What the search box finds. */
    record Search() implements Place {}

    /** The tags of chosen files. */
    record Tags() implements Place {}

    /** What the last scan found. */
    record Scanned() implements Place {}

    /** Language, colours, folders. */
    record Preferences() implements Place {}

    /** Where one of the listener's playlists is seen. */
    static Place of(SavedPlaylist playlist) {
        return playlist.isSmart() ? new SmartPlaylist(playlist.id()) : new OwnPlaylist(playlist.id());
    }

    /** Returns a form that {@link #read} understands. */
    default String written() {
        return switch (this) {
            case Films _, Search _, Scanned _, NewTracklist _, Tags _ -> "films";
            case OneFilm one -> "film:" + one.id();
            case Files _ -> "files";
            case Labels _ -> "labels";
            case Now _ -> "now";
            case Review _ -> "review";
            case Preferences _ -> "preferences";
            case OwnPlaylist one -> "playlist:" + one.id();
            case SmartPlaylist one -> "smart:" + one.id();
            case CuratedPlaylist one -> "curated:" + one.film() + "/" + one.id();
        };
    }

    /** Reads a written place; the films when it is not one. */
    static Place read(String written) {
        if (written.startsWith("film:")) {
            return new OneFilm(written.substring("film:".length()));
        }
        if (written.matches("playlist:\\d{1,18}")) {
            return new OwnPlaylist(Long.parseLong(written.substring("playlist:".length())));
        }
        if (written.matches("smart:\\d{1,18}")) {
            return new SmartPlaylist(Long.parseLong(written.substring("smart:".length())));
        }
        if (written.matches("curated:[^/]+/[^/]+")) {
            int slash = written.indexOf('/');
            return new CuratedPlaylist(written.substring("curated:".length(), slash), written.substring(slash + 1));
        }
        return switch (written) {
            case "files" -> new Files();
            case "labels" -> new Labels();
            case "now" -> new Now();
            case "review" -> new Review();
            case "preferences" -> new Preferences();
            default -> new Films();
        };
    }
}
