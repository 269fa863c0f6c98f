package app.moonsong;

import com.mpatric.mp3agic.BaseException;
import com.mpatric.mp3agic.ID3v1Tag;
import com.mpatric.mp3agic.ID3v23Tag;
import com.mpatric.mp3agic.Mp3File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs the commands of a first evening with the program in one process. The build records which classes that took and
 * keeps them linked, so that each command starts in half the time. Not part of the program's own life.
 */
public final class Training {
    private Training() {}

    /** Takes an empty home and a folder with a few audio files of every format. */
    public static void main(String[] args) throws IOException, BaseException {
        var home = args[0];
        var music = args[1];
        addTagged(Path.of(music));
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

    /** Two files as people have them: one with all that a tag can hold, one with Korean that claims to be Latin. */
    private static void addTagged(Path music) throws IOException, BaseException {
        var full = new ID3v23Tag();
        full.setTitle("The Moon Song 문송");
        full.setArtist("Karen O");
        full.setAlbumArtist("Various Artists");
        full.setAlbum("Her");
        full.setComposer("Karen O; Spike Jonze");
        full.setTrack("13/13");
        full.setPartOfSet("1/1");
        full.setYear("2014");
        full.setGenreDescription("Soundtrack");
        full.setComment("a comment");
        full.setAlbumImage(new byte[2048], "image/jpeg");
        var old = new ID3v1Tag();
        old.setTitle(new String("문송".getBytes(Charset.forName("x-windows-949")), StandardCharsets.ISO_8859_1));
        old.setTrack("13");
        var sample = music.resolve("sample.mp3").toString();
        var mp3 = new Mp3File(sample);
        mp3.setId3v2Tag(full);
        mp3.save(music.resolve("13 The Moon Song.mp3").toString());
        mp3 = new Mp3File(sample);
        mp3.removeId3v2Tag();
        mp3.setId3v1Tag(old);
        mp3.save(music.resolve("문송.mp3").toString());
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
