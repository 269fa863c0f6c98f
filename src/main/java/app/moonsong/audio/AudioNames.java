package app.moonsong.audio;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the names of files tell: which are taken for audio, and what those are called that say no title of themselves. */
public final class AudioNames {
    private static final Set<String> EXTENSIONS =
            Set.of("mp3 m4a m4b mp4 aac flac ogg oga opus wav wave w64 aif aiff aifc caf au wv tta ape mpc wma mka dsf"
                    .split(" "));

    private AudioNames() {}

    /** Whether a file is worth opening: its extension is one of a format that can be played. */
    public static boolean isAudio(Path path) {
        return isAudio(String.valueOf(path.getFileName()));
    }

    /** What a file or a part of one is called that says no title: its name without the ending, of a part with its number. */
    public static String title(Path path) {
        var number = PartName.number(path);
        var name = title(String.valueOf(PartName.file(path).getFileName()));
        return number.isPresent() ? name + " #" + number.getAsInt() : name;
    }

    /** What a file of a name is called that says no title: the name without the ending. */
    public static String title(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && isAudio(name) ? name.substring(0, dot) : name;
    }

    static boolean isAudio(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
