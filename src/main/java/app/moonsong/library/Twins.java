package app.moonsong.library;

import app.moonsong.audio.AudioHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/** Hashes the whole audio of files that share a content id: the id alone does not say that they are the same. */
final class Twins {
    private static final String UNHASHED = FileStore.FILES + """
            WHERE file.state = 'present' AND file.audio_hash IS NULL AND file.content_id IN
              (SELECT content_id FROM file WHERE state = 'present' GROUP BY content_id HAVING count(*) > 1)
            """;

    private Twins() {}

    static void hash(Database database, Progress progress) {
        var files = database.read(UNHASHED, FileStore::file);
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            var file = files.get(i);
            progress.at(i, files.size(), String.valueOf(file.path().getFileName()));
            try {
                var hash = of(file.path());
                database.write(c -> Database.update(c, "UPDATE file SET audio_hash = ? WHERE id = ?", hash, file.id()));
            } catch (IOException gone) {
                progress.at(i + 1L, files.size(), String.valueOf(gone.getMessage())); // the next scan says so
            }
        }
    }

    static String of(Path file) throws IOException {
        return HexFormat.of().formatHex(AudioHash.of(file));
    }
}
