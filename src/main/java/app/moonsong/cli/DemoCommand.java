package app.moonsong.cli;

import app.moonsong.demo.Demo;
import app.moonsong.library.HeldFile;
import app.moonsong.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demo [DIR]}: a small library of stand-ins, scanned, identified and shown. */
@picocli.CommandLine.Command(name = "demo")
final class DemoCommand implements Command {
    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "demo.dir")
    private Optional<Path> dir = Optional.empty();

    @Option(names = "--no-window", descriptionKey = "demo.no-window")
    private boolean noWindow;

    @Option(names = "--play", descriptionKey = "demo.play")
    private boolean play;

    @Override
    public Exit run(Session session) throws IOException {
        var folder = dir.orElseGet(() -> session.home().resolve("demo"))
                .toAbsolutePath()
                .normalize();
        session.say("demo.making", folder);
        make(session, folder);
        var library = session.library();
        new Scan(session).run(List.of(library.addFolder(folder)), false);
        try (var work = new Work(session, "work.identify")) {
            library.identify(work);
        }
        show(session, library, folder);
        if (play) {
            return new Playing(session, _ -> {}, List.of()).run(new Wanted(session, Optional.empty()).everything());
        }
        return window(session);
    }

    private static void make(Session session, Path folder) throws IOException {
        try (var work = new Work(session, "work.make")) {
            Demo.make(folder, new Demo.Progress() {
                @Override
                public void made(int done, int total, Path file) {
                    work.at(done, total, file.toString());
                }

                @Override
                public boolean cancelled() {
                    return work.cancelled();
                }
            });
        }
    }

    private static void show(Session session, Library library, Path folder) {
        List<HeldFile> made = library.matches().stream()
                .filter(m -> m.file().path().startsWith(folder))
                .toList();
        new Matches(session, library).print(made, true);
        IdentifyCommand.summary(session, made);
        library.film("her").filter(_ -> !session.json()).ifPresent(film -> {
            FilmCommand.print(film, List.of(film.main()), session);
            new FilmVersions(session).print(film);
        });
    }

    /** What is doubtful in the demo is meant to be: it is not left over. */
    private Exit window(Session session) throws IOException {
        if (noWindow) {
            return Exit.DONE;
        }
        if (!Display.reachable(session.outside().environment())) {
            session.say("demo.no-display");
            return Exit.DONE;
        }
        return OneWindow.open(session, List.of());
    }
}
