package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.parts.AudioFiles;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.search.SearchHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Parameters;

/** The files that a tag command is about: files and folders, a film, or what a query finds. */
final class TagChoice {
    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "FILE|FOLDER|FILM|QUERY", arity = "1..*", descriptionKey = "tag.what")
    private List<String> what = List.of();

    /** Every file once, in order; none when one of the words means nothing, which was said then. */
    Set<Path> files(Session session) throws IOException {
        var files = new LinkedHashSet<Path>();
        var words = new ArrayList<String>();
        for (var one : what) {
            var path = FileName.of(one).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                files.addAll(AudioFiles.below(path));
            } else if (new Parts(session.library()).isThere(path)) {
                files.add(path);
            } else {
                words.add(one);
            }
        }
        var query = String.join(" ", words);
        var found = query.isEmpty() ? List.<Path>of() : found(session, query);
        if (found.isEmpty() && (files.isEmpty() || !query.isEmpty())) {
            session.say("tag.nothing-found", query.isEmpty() ? String.join(" ", what) : query);
            return Set.of();
        }
        files.addAll(found);
        return files;
    }

    private static List<Path> found(Session session, String query) {
        var library = session.library();
        return library.film(query)
                .map(TagChoice::film)
                .orElseGet(() -> session.search().find(query, MOST).hits().stream()
                        .map(SearchHit::file)
                        .flatMap(Optional::stream)
                        .filter(f -> f.state() == IndexedFile.State.PRESENT)
                        .map(IndexedFile::path)
                        .toList());
    }

    private static List<Path> film(FilmView film) {
        return film.releases().stream()
                .map(ReleaseView::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.files().stream())
                .map(HeldFile::file)
                .filter(f -> f.state() == IndexedFile.State.PRESENT)
                .map(IndexedFile::path)
                .distinct()
                .toList();
    }
}
