package app.moonsong.cli;

import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The commands for the folders that playlists are listed under. */
final class PlaylistFolder {
    private PlaylistFolder() {}

    /** {@code playlist folder NAME [FOLDER]}: puts a playlist under a folder, or under none. */
    @picocli.CommandLine.Command(name = "folder")
    static final class Put implements Command {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "playlist.name")
        private String name = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "playlist.folder")
        private String folder = "";

        @Override
        public Exit run(Session session) {
            var named = new PlaylistNamed(session);
            var playlist = named.own(name);
            playlist.ifPresent(p -> named.playlists().putIn(p.id(), folder));
            return playlist.isPresent() ? Exit.DONE : Exit.FAILED;
        }
    }

    /** {@code playlist move-folder FOLDER [TO]}: gives a folder another name or place, with all that is in it. */
    @picocli.CommandLine.Command(name = "move-folder")
    static final class Move implements Command {
        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "playlist.folder-moved")
        private String folder = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "TO", descriptionKey = "playlist.folder-to")
        private Optional<String> to = Optional.empty();

        @Override
        public Exit run(Session session) {
            int moved = folder.isBlank()
                    ? 0
                    : new PlaylistNamed(session).playlists().moveFolder(folder, to.orElse(""));
            if (moved == 0) {
                return session.fail("playlist.no-folder", folder);
            }
            session.say("playlist.folder-done", folder, moved);
            return Exit.DONE;
        }
    }
}
