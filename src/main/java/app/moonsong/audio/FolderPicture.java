package app.moonsong.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The picture that lies beside audio files and stands for all of them, under one of the names that rippers give it. */
final class FolderPicture {
    /** The first there is, is taken. */
    private static final List<String> NAMES = List.of("cover", "folder", "front", "album");

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

    private FolderPicture() {}

    /**
     * Finds the picture beside a file.
     *
     * @throws IOException when the folder cannot be listed
     */
    static Optional<Path> beside(Path audio) throws IOException {
        try (Stream<Path> all = Files.list(audio.toAbsolutePath().getParent())) {
            return all.filter(p -> rank(p) < NAMES.size())
                    .filter(Files::isRegularFile)
                    .min(Comparator.comparingInt(FolderPicture::rank).thenComparing(Comparator.naturalOrder()));
        }
    }

    /** The place of a file's name among the names; as many as there are when it is none of them. */
    private static int rank(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(name::endsWith)
                .map(end -> NAMES.indexOf(name.substring(0, name.length() - end.length())))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(NAMES.size());
    }
}
