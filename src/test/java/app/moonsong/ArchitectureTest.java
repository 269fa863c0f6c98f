package app.moonsong;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may know whom; every rule is also shown to catch a violation planted for it. */
class ArchitectureTest {
    private static final String ROOT = "app.moonsong.";
    private static final int LONGEST_FILE_LINES = 400;

    private static final Set<String> BELOW_THE_TOP = Set.of(
            ("film audio text sheet draft search identify playlist tagging player waveform remote encode demo library"
                            + " resume")
                    .split(" "));

    /** Each package with all that it may use. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("film", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("audio", Set.of("text")),
            Map.entry("sheet", Set.of("audio", "text")),
            Map.entry("draft", Set.of("film", "audio", "text")),
            Map.entry("search", Set.of()),
            Map.entry("identify", Set.of("film", "audio")),
            Map.entry("playlist", Set.of("film", "audio", "search", "text")),
            Map.entry("player", Set.of("audio")),
            Map.entry("waveform", Set.of("audio")),
            Map.entry("remote", Set.of("audio", "player")),
            Map.entry("encode", Set.of("audio")),
            Map.entry("demo", Set.of("film", "audio", "encode")),
            Map.entry("tagging", Set.of("film", "audio", "text")),
            Map.entry(
                    "library",
                    Set.of("film", "audio", "text", "sheet", "search", "identify", "playlist", "tagging", "encode")),
            Map.entry("resume", Set.of("player", "library")),
            Map.entry("cli", BELOW_THE_TOP),
            Map.entry("desktop", BELOW_THE_TOP));

    private static final ArchRule SQL_ONLY_IN_LIBRARY =
            only("java.sql..", "library").because("the rest of the program speaks of films and files, not of rows");
    private static final ArchRule SQL_DRIVER_ONLY_IN_LIBRARY = only("org.sqlite..", "library");
    private static final ArchRule JAVAFX_ONLY_WHERE_SEEN_OR_HEARD = only("javafx..", "player", "desktop");
    private static final ArchRule PICOCLI_ONLY_IN_CLI = only("picocli..", "cli");
    private static final ArchRule DBUS_ONLY_IN_REMOTE = only("org.freedesktop.dbus..", "remote");
    private static final ArchRule FFMPEG_ONLY_WHERE_SOUND_IS_CODED = only("org.bytedeco..", "audio", "encode");

    private static final ArchRule NO_EXIT_OUTSIDE_MAIN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("open files and the database are closed on the way back to Main");

    private static final ArchRule NO_THREADS_IN_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(packages("film", "text", "draft", "search", "identify", "playlist"))
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent..").or(assignableTo(Thread.class)))
            .allowEmptyShould(true);

    private static final ArchRule NO_STATIC_MUTABLE_FIELDS = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("what changes belongs to an object that somebody made");

    private static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper)")
            .because("a name says what the thing is");

    private static final ArchRule NO_MOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.easymock..", "org.powermock..", "mockit..", "org.jmock..")
            .because("a mock repeats what its author believed; the real thing is at hand");

    private static final ArchRule MODELS_SEE_NO_SCENE = noClasses()
            .that()
            .resideInAPackage(ROOT + "desktop.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what the window knows is told apart from how it looks");

    private static final ArchRule ROOMS_KNOW_NOTHING_OF_EACH_OTHER = slices().matching(ROOT + "desktop.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(packages("desktop.model", "desktop.parts")))
            .because("a page is changed without reading another");

    private static final ArchRule THE_FRAME_IS_SEEN_BY_NOBODY = noClasses()
            .that()
            .resideInAPackage(ROOT + "desktop.*..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "desktop"));

    private static final ArchRule MODELS_SEE_NO_PARTS = noClasses()
            .that()
            .resideInAPackage(ROOT + "desktop.model..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "desktop.parts.."));

    private static final ArchRule NO_CYCLES =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** Read once, for reading it is nearly all the work. */
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.moonsong");

    @TempDir
    private Path folder;

    @Test
    void everyPackageUsesOnlyWhatItsArrowsAllow() {
        for (String name : ARROWS.keySet()) {
            arrows(name).check(PROGRAM);
        }
        assertThat(packagesOf(PROGRAM)).isSubsetOf(ARROWS.keySet());
    }

    @Test
    void anArrowTheWrongWayIsCaught() {
        JavaClasses planted = compile(
                "package app.moonsong.film; public class Planted { app.moonsong.library.Shelf shelf; }",
                "package app.moonsong.library; public class Shelf {}");
        assertCaught(arrows("film"), planted);
        JavaClasses sideways = compile(
                "package app.moonsong.cli; public class Planted { app.moonsong.desktop.Pane pane; }",
                "package app.moonsong.desktop; public class Pane {}");
        assertCaught(arrows("cli"), sideways);
        JavaClasses upwards = compile(
                "package app.moonsong.audio; public class Planted { app.moonsong.Wiring wiring; }",
                "package app.moonsong; public class Wiring {}");
        assertCaught(arrows("audio"), upwards);
    }

    @Test
    void aPackageWithoutArrowsIsCaught() {
        JavaClasses planted = compile("package app.moonsong.other; public class Planted {}");
        assertThat(packagesOf(planted)).containsExactly("other");
        assertThat(ARROWS).doesNotContainKey("other");
    }

    @Test
    void thePackagesFormNoCycle() {
        NO_CYCLES.check(PROGRAM);
        assertCaught(
                NO_CYCLES,
                compile(
                        "package app.moonsong.film; public class Planted { app.moonsong.audio.Other other; }",
                        "package app.moonsong.audio; public class Other { app.moonsong.film.Planted planted; }"));
    }

    @Test
    void onlyTheLibrarySeesSql() {
        SQL_ONLY_IN_LIBRARY.check(PROGRAM);
        SQL_DRIVER_ONLY_IN_LIBRARY.check(PROGRAM);
        assertCaught(
                SQL_ONLY_IN_LIBRARY,
                compile("package app.moonsong.desktop; class Planted { java.sql.Connection connection; }"));
        assertCaught(
                SQL_DRIVER_ONLY_IN_LIBRARY,
                compile("package app.moonsong.cli; class Planted { org.sqlite.SQLiteConfig config; }"));
    }

    @Test
    void onlyThePlayerAndTheWindowSeeJavaFx() {
        JAVAFX_ONLY_WHERE_SEEN_OR_HEARD.check(PROGRAM);
        assertCaught(
                JAVAFX_ONLY_WHERE_SEEN_OR_HEARD,
                compile(
                        "package app.moonsong.library; class Planted { javafx.Node node; }",
                        "package javafx; public class Node {}"));
    }

    @Test
    void theRoomsOfTheWindowStayApart() {
        ROOMS_KNOW_NOTHING_OF_EACH_OTHER.check(PROGRAM);
        THE_FRAME_IS_SEEN_BY_NOBODY.check(PROGRAM);
        MODELS_SEE_NO_PARTS.check(PROGRAM);
        MODELS_SEE_NO_SCENE.check(PROGRAM);
        assertCaught(
                ROOMS_KNOW_NOTHING_OF_EACH_OTHER,
                compile(
                        "package app.moonsong.desktop.film; public class Planted { app.moonsong.desktop.draft.Grid g; }",
                        "package app.moonsong.desktop.draft; public class Grid {}"));
        assertCaught(
                THE_FRAME_IS_SEEN_BY_NOBODY,
                compile(
                        "package app.moonsong.desktop.film; public class Planted { app.moonsong.desktop.Frame frame; }",
                        "package app.moonsong.desktop; public class Frame {}"));
        assertCaught(
                MODELS_SEE_NO_PARTS,
                compile(
                        "package app.moonsong.desktop.model; public class Planted { app.moonsong.desktop.parts.Pill p; }",
                        "package app.moonsong.desktop.parts; public class Pill {}"));
        assertCaught(
                MODELS_SEE_NO_SCENE,
                compile(
                        "package app.moonsong.desktop.model; class Planted { javafx.scene.Node node; }",
                        "package javafx.scene; public class Node {}"));
    }

    @Test
    void theCommandLineAndTheDecoderLibrariesStayInTheirPackages() {
        PICOCLI_ONLY_IN_CLI.check(PROGRAM);
        FFMPEG_ONLY_WHERE_SOUND_IS_CODED.check(PROGRAM);
        DBUS_ONLY_IN_REMOTE.check(PROGRAM);
        assertCaught(
                PICOCLI_ONLY_IN_CLI,
                compile("package app.moonsong.library; class Planted { picocli.CommandLine line; }"));
        assertCaught(
                FFMPEG_ONLY_WHERE_SOUND_IS_CODED,
                compile("package app.moonsong.player; class Planted { org.bytedeco.ffmpeg.avutil.AVFrame frame; }"));
        assertCaught(
                DBUS_ONLY_IN_REMOTE,
                compile("package app.moonsong.player; class Planted { org.freedesktop.dbus.DBusPath path; }"));
    }

    @Test
    void onlyMainEndsTheProgram() {
        NO_EXIT_OUTSIDE_MAIN.check(PROGRAM);
        assertCaught(
                NO_EXIT_OUTSIDE_MAIN,
                compile("package app.moonsong.cli; class Planted { void leave() { System.exit(1); } }"));
        assertCaught(
                NO_EXIT_OUTSIDE_MAIN,
                compile("package app.moonsong.cli; class Planted { void leave() { Runtime.getRuntime().halt(1); } }"));
    }

    @Test
    void theDomainKnowsNoThreads() {
        NO_THREADS_IN_THE_DOMAIN.check(PROGRAM);
        assertCaught(
                NO_THREADS_IN_THE_DOMAIN, compile("package app.moonsong.identify; class Planted { Thread thread; }"));
        assertCaught(
                NO_THREADS_IN_THE_DOMAIN,
                compile("package app.moonsong.film; class Planted { java.util.concurrent.Future<String> later; }"));
    }

    @Test
    void noStaticFieldChanges() {
        NO_STATIC_MUTABLE_FIELDS.check(PROGRAM);
        assertCaught(
                NO_STATIC_MUTABLE_FIELDS, compile("package app.moonsong.player; class Planted { static int volume; }"));
    }

    @Test
    void noNameIsEmptyOfMeaning() {
        NO_EMPTY_NAMES.check(PROGRAM);
        assertCaught(NO_EMPTY_NAMES, compile("package app.moonsong.film; class FilmManager {}"));
    }

    @Test
    void noTestUsesMocks() {
        NO_MOCKS.check(new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("app.moonsong"));
        assertCaught(
                NO_MOCKS,
                compile(
                        "package app.moonsong.film; class PlantedTest { org.mockito.Mockito mockito; }",
                        "package org.mockito; public class Mockito {}"));
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        assertThat(tooLong(Path.of("src"))).isEmpty();
        Files.writeString(folder.resolve("Planted.java"), "\n".repeat(LONGEST_FILE_LINES + 1));
        Files.writeString(folder.resolve("Fits.java"), "\n".repeat(LONGEST_FILE_LINES));
        assertThat(tooLong(folder)).containsExactly(folder.resolve("Planted.java"));
    }

    /** The package named may use nothing of ours but itself and what its arrows name, and never the root package. */
    private static ArchRule arrows(String name) {
        Set<String> allowed = new TreeSet<>(ARROWS.getOrDefault(name, Set.of()));
        allowed.add(name);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("app.moonsong..")
                        .and(not(resideInAnyPackage(packages(allowed.toArray(String[]::new))))))
                .allowEmptyShould(true)
                .because(name + " may use " + allowed);
    }

    private static ArchRule only(String libraryPackage, String... users) {
        return noClasses()
                .that()
                .resideInAPackage("app.moonsong..")
                .and()
                .resideOutsideOfPackages(packages(users))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(libraryPackage);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    /** The names after the root of all packages that hold a class, without the root itself. */
    private static Set<String> packagesOf(JavaClasses classes) {
        Set<String> names = new TreeSet<>();
        classes.forEach(found -> {
            if (found.getPackageName().startsWith(ROOT)) {
                names.add(found.getPackageName().substring(ROOT.length()).split("\\.", 2)[0]);
            }
        });
        return names;
    }

    private static void assertCaught(ArchRule rule, JavaClasses planted) {
        assertThat(rule.evaluate(planted).hasViolation())
                .as("a violation of: %s", rule.getDescription())
                .isTrue();
    }

    /** Compiles the sources, each of one class, into a folder of their own and reads the classes back. */
    private JavaClasses compile(String... sources) {
        try {
            Path place = Files.createTempDirectory(folder, "planted");
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none",
                    "-d",
                    place.resolve("classes").toString(),
                    "-cp",
                    System.getProperty("java.class.path")));
            for (int i = 0; i < sources.length; i++) {
                Path file =
                        Files.createDirectories(place.resolve("source" + i)).resolve(className(sources[i]) + ".java");
                Files.writeString(file, sources[i], StandardCharsets.UTF_8);
                arguments.add(file.toString());
            }
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertThat(result).as("compiling the planted violation").isZero();
            return new ClassFileImporter().importPath(place.resolve("classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(String source) {
        return source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    }

    private static List<Path> tooLong(Path place) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).lines().count() > LONGEST_FILE_LINES) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
