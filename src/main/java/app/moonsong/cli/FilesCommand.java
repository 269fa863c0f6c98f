package app.moonsong.cli;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.search.SearchHit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** {@code files [FOLDER|QUERY]}: every indexed file with what its tags say. */
@picocli.CommandLine.Command(name = "files")
final class FilesCommand implements Command {
    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "FOLDER|QUERY", arity = "0..1", descriptionKey = "files.what")
    private Optional<String> what = Optional.empty();

    @Override
    public Exit run(Session session) {
        var files = chosen(session, what);
        if (session.json()) {
            files.forEach(file -> Json.line(session.out(), json -> json(json, file)));
            return Exit.DONE;
        }
        var table = new Table();
        files.forEach(file -> row(table, file, session.words()));
        table.print(session.out(), "");
        return Exit.DONE;
    }

    private static List<IndexedFile> chosen(Session session, Optional<String> what) {
        var library = session.library();
        if (what.isEmpty()) {
            return library.files();
        }
        var path = FileName.of(what.get()).toAbsolutePath().normalize();
        var under = library.filesUnder(path);
        return !under.isEmpty() || new Parts(library).isThere(path)
                ? under
                : session.search().find(what.get(), MOST).hits().stream()
                        .map(SearchHit::file)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static void row(Table table, IndexedFile file, Words words) {
        var tags = file.audio().map(AudioFile::tags).orElse(Tags.NONE);
        var length = file.audio().map(a -> a.sound().length()).orElse(Duration.ZERO);
        table.row(
                file.reason()
                        .map(r -> words.say("unreadable." + r.reason().name(), r.detail()))
                        .orElseGet(() -> words.say("file." + file.state().name())),
                Shown.length(length),
                tags.textOrEmpty(TagField.TITLE),
                tags.textOrEmpty(TagField.ARTIST),
                tags.textOrEmpty(TagField.ALBUM),
                file.path().toString());
    }

    private static void json(Json json, IndexedFile file) {
        var tags = file.audio().map(AudioFile::tags).orElse(Tags.NONE);
        var sound = file.audio().map(AudioFile::sound);
        PartJson.file(json, file)
                .text("format", sound.map(s -> s.format().name().toLowerCase(Locale.ROOT)))
                .text("title", tags.text(TagField.TITLE))
                .text("artist", tags.text(TagField.ARTIST))
                .text("albumArtist", tags.text(TagField.ALBUM_ARTIST))
                .text("album", tags.text(TagField.ALBUM))
                .text("composer", tags.text(TagField.COMPOSER))
                .number("track", tags.number(TagField.TRACK))
                .number("disc", tags.number(TagField.DISC))
                .text("date", tags.text(TagField.DATE))
                .text("genre", tags.text(TagField.GENRE))
                .number("lengthMs", sound.map(s -> s.length().toMillis()))
                .number("sampleRateHz", sound.map(Sound::sampleRateHz))
                .number("channels", sound.map(Sound::channels))
                .number("bitrateKbps", sound.map(Sound::bitrateKbps).filter(rate -> rate > 0))
                .text("state", file.state().name().toLowerCase(Locale.ROOT))
                .text("reason", file.reason().map(Scan::code));
    }
}
