package app.moonsong.library;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.PartName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Hashes the whole audio of files that share a content id, where the listener has said something of them: the id alone
 * does not say that they are the same, and the listener's word must not pass to another file. Where nothing was said
 * nothing is read, for a second copy of a library is no rare thing and takes hours to read.
 */
final class Twins {
    private static final String UNHASHED = FileStore.FILES + """
            WHERE file.id IN (SELECT file_id FROM said WHERE undone_ms IS NULL) AND file.state = 'present' AND file.audio_hash IS NULL
              AND EXISTS (SELECT 1 FROM file AS twin
                WHERE twin.content_id = file.content_id AND twin.id <> file.id AND twin.state = 'present')
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

    /** Of a part the hash of its file: its content id holds its bounds. */
    static String of(Path file) throws IOException {
        return HexFormat.of().formatHex(AudioHash.of(PartName.file(file)));
    }
}
