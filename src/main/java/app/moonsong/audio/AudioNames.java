package app.moonsong.audio;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files are taken for audio by their names. */
public final class AudioNames {
    private static final Set<String> EXTENSIONS =
            Set.of("mp3 m4a m4b mp4 aac flac ogg oga opus wav wave w64 aif aiff aifc caf au wv tta ape mpc wma mka dsf"
                    .split(" "));

    private AudioNames() {}

    /** Whether a file is worth opening: its extension is one of a format that can be played. */
    public static boolean isAudio(Path path) {
        return isAudio(String.valueOf(path.getFileName()));
    }

    static boolean isAudio(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
