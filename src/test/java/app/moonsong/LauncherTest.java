package app.moonsong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts in a clone of their own, whose path has spaces and Hangul. A JDK and a Maven made of a few lines of shell
 * write down how they are called: what is tried here is the scripts, and the program itself elsewhere.
 */
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "chmod",
            "cp",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "id",
            "locale",
            "mkdir",
            "mktemp",
            "mv",
            "nice",
            "readlink",
            "rm",
            "rmdir",
            "sleep",
            "sort",
            "tail",
            "touch",
            "tr",
            "uname",
            "wc");

    @TempDir
    private Path folder;

    private Path clone = Path.of("");
    private Path tools = Path.of("");
    private Path jdk = Path.of("");

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void makeClone() throws IOException {
        clone = Files.createDirectories(folder.resolve("내 음악/clone of it"));
        for (String part : List.of("moonsong", "verify", "src/main/sh")) {
            copy(Path.of(part), clone.resolve(part));
        }
        for (String part : List.of("db", "playlists", "src/main/java")) {
            Files.createDirectories(clone.resolve(part));
        }
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path found = Path.of("/usr/bin", tool);
            script(tools.resolve(tool), "exec " + (Files.exists(found) ? found : Path.of("/bin", tool)) + " \"$@\"");
        }
        jdk = makeJdk(folder.resolve("jdk 25"), "25.0.1+8");
        script(tools.resolve("mvn"), """
                echo built >>"$PWD/../builds"
                sleep 0.3
                mkdir -p target/lib target/fx
                echo jar >target/moonsong.jar; echo a >target/lib/a.jar; echo b >target/lib/b.jar""");
    }

    @Test
    void theFirstStartBuildsAndEveryStartHandsTheArgumentsOver() throws Exception {
        Outcome first = start(folder, "search", "문송 * 'x'", "");
        assertThat(first.exit()).isEqualTo(7);
        assertThat(first.out()).endsWith("app.moonsong.Main|search|문송 * 'x'||\n");
        assertThat(first.err()).contains("Building Moonsong");
        Outcome second = start(clone, "search", "x");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aSymbolicLinkStartsTheProgramOfItsClone() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("song"), clone.resolve("moonsong"));
        Outcome outcome = run(folder, Map.of(), link.toString(), "films");
        assertThat(outcome.out())
                .contains(clone.toRealPath().resolve("target/app/moonsong.jar").toString());
    }

    @Test
    void aNewerSourceOrARemovedOneBuildsAgain() throws Exception {
        Path source = Files.writeString(clone.resolve("src/main/java/A.java"), "");
        start(folder, "films");
        later(source);
        start(folder, "films");
        assertThat(builds()).isEqualTo(2);
        Files.delete(source);
        later(clone.resolve("src/main/java"));
        start(folder, "films");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Process one =
                process(folder, Map.of(), "bash", clone.resolve("moonsong").toString(), "films");
        Process two =
                process(folder, Map.of(), "bash", clone.resolve("moonsong").toString(), "films");
        assertThat(one.waitFor(60, TimeUnit.SECONDS) && two.waitFor(60, TimeUnit.SECONDS))
                .isTrue();
        assertThat(one.exitValue()).isEqualTo(7);
        assertThat(two.exitValue()).isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildShowsItsErrorsAndWhereTheLogIs() throws Exception {
        script(tools.resolve("mvn"), "echo '[INFO] fine'; echo '[ERROR] A.java:[3,1] not a statement'; exit 1");
        Outcome outcome = start(folder, "films");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("not a statement", "moonsong-build.log")
                .doesNotContain("fine");
    }

    @Test
    void aMissingMavenIsSaid() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Outcome outcome = start(folder, "films");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("Maven 3.8 or newer");
    }

    @Test
    void aMissingJdkIsSaidWithWhatToInstall() throws Exception {
        String script = ". \"$root/src/main/sh/common.sh\"; java_places() { places=(\"$root/old\"); }; require_java";
        makeJdk(clone.resolve("old"), "24.0.2+1");
        Outcome outcome = run(folder, Map.of("root", clone.toString()), "bash", "-c", script);
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("JDK of version 25 or newer").contains("JAVA_HOME");
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        Path old = makeJdk(folder.resolve("old"), "17.0.9");
        Path found = makeJdk(folder.resolve("home/.sdkman/candidates/java/25"), "25.0.3+9-LTS");
        String script = ". \"$root/src/main/sh/common.sh\"; java_is_enough \"$JAVA_HOME\" && exit 1; java_places; "
                + "for place in \"${places[@]}\"; do case $place in \"$HOME\"/*) java_is_enough \"$place\" "
                + "&& echo \"$place $REPLY\" ;; esac; done; true";
        Outcome outcome =
                run(folder, Map.of("root", clone.toString(), "JAVA_HOME", old.toString()), "bash", "-c", script);
        assertThat(outcome.out()).isEqualTo(found + " 25.0.3+9-LTS\n");
    }

    @Test
    void theWindowGetsJavaFxAndTheOtherCommandsDoWithout() throws Exception {
        String script = ". \"$root/src/main/sh/run.sh\"; for c in '' demo play 'song.mp3' '--home x' search scan "
                + "'--home x search' --help 'films --json' 'order undo her' 'playlist list' 'playlist import x'; "
                + "do kind_of $c; echo \"$c=$kind${lasting:+, lasting}\"; done";
        Outcome outcome = run(folder, Map.of("root", clone.toString()), "bash", "-c", script);
        assertThat(outcome.out().lines())
                .containsExactly(
                        "=window",
                        "demo=window",
                        "play=window",
                        "song.mp3=window",
                        "--home x=window",
                        "search=cli",
                        "scan=cli",
                        "--home x search=cli",
                        "--help=cli",
                        "films --json=cli",
                        "order undo her=cli",
                        "playlist list=cli",
                        "playlist import x=cli, lasting");
    }

    @Test
    void theLanguageOfTheListenerReachesJavaWhereItsLocaleWasNeverGenerated() throws Exception {
        start(folder, "films");
        Outcome outcome = run(
                folder,
                Map.of("LC_ALL", "ko_KR.UTF-8"),
                clone.resolve("moonsong").toString(),
                "films");
        assertThat(outcome.out()).contains("|-Duser.language=ko|-Duser.country=KR|");
    }

    @Test
    void bothExplainThemselvesBeforeAnythingIsBuilt() throws Exception {
        for (String script : List.of("moonsong", "verify")) {
            Outcome outcome = run(folder, Map.of(), clone.resolve(script).toString(), "--help");
            assertThat(outcome.exit()).isZero();
            assertThat(outcome.out()).contains("Usage: ./" + script);
            assertThat(outcome.err()).isEmpty();
        }
        assertThat(clone.resolve("target")).doesNotExist();
    }

    private Outcome start(Path from, String... arguments) throws IOException, InterruptedException {
        return run(
                from,
                Map.of(),
                Stream.concat(Stream.of(clone.resolve("moonsong").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Outcome run(Path from, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Process process = process(from, environment, command);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process process(Path from, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", tools.toString(),
                        "HOME", folder.resolve("home").toString(),
                        "LC_ALL", "C.UTF-8",
                        "JAVA_HOME", jdk.toString()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private long builds() throws IOException {
        return Files.readAllLines(clone.resolveSibling("builds")).size();
    }

    private Path makeJdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "printf '%s|' \"$@\"; echo; exit 7");
        script(home.resolve("bin/javac"), "exit 0");
        script(home.resolve("bin/jar"), "exit 1");
        return home;
    }

    private static void script(Path file, String lines) throws IOException {
        Files.writeString(
                file,
                "#!/bin/bash\n" + lines + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Gives the file a time after every build so far, as an edit would a second later. */
    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1100));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String below = from.relativize(file).toString();
                Path target = below.isEmpty() ? to : to.resolve(below);
                Files.createDirectories(target.resolveSibling("."));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
