package app.moonsong;

/**
 * Runs the commands of a first evening with the program in one process. The build records which classes that took and
 * keeps them linked, so that each command starts in half the time. Not part of the program's own life.
 */
public final class Training {
    private Training() {}

    /** Takes an empty home and a folder with a few audio files of every format. */
    public static void main(String[] args) {
        var home = args[0];
        var music = args[1];
        run(home, "scan", music);
        run(home, "scan", "--full");
        run(home, "scan", "--json");
        run(home, "identify");
        run(home, "identify", "--explain", "--json");
        run(home, "search", "moon");
        run(home, "search", "문 ㅁㅅ", "--json");
        run(home, "films");
        run(home, "film", "her");
        run(home, "film", "her", "--json");
        run(home, "files");
        run(home, "files", "--json");
        run(home, "tracklist", "export", "her");
        run(home, "confirm", music + "/sample.mp3", "her/source-list/1-13");
        run(home, "--help");
        run(home, "--version");
    }

    private static void run(String home, String... command) {
        var args = new String[command.length + 2];
        args[0] = "--home";
        args[1] = home;
        System.arraycopy(command, 0, args, 2, command.length);
        int exit = Wiring.run(args);
        if (exit > 1) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
