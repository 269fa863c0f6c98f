package app.moonsong.remote;

import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jdk.net.ExtendedSocketOptions;

/** Where the processes that play on one home are found by others: a socket each, in a folder of the user's own. */
public final class Doors {
    private static final System.Logger LOG = System.getLogger("app.moonsong.remote");

    static final String WINDOW = "window";
    private static final String SOCKET = ".socket";
    /** A socket's path holds 107 bytes (unix(7)); the longest name in the folder takes the rest. */
    private static final int LONGEST_FOLDER_BYTES = 80;

    private final Path folder;

    private Doors(Path folder) {
        this.folder = folder;
    }

    /**
     * Finds the folder and makes it when it is not there.
     *
     * @throws IOException when it cannot be made, or belongs to somebody else
     */
    public static Doors of(Path home) throws IOException {
        var folder = folderOf(home);
        try {
            Files.createDirectories(Optional.ofNullable(folder.getParent()).orElse(folder));
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        if (!Files.getPosixFilePermissions(folder).equals(PosixFilePermissions.fromString("rwx------"))) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new Doors(folder);
    }

    /** Tells every process that plays on a home to look again at its library, and waits for none; makes nothing there. */
    public static void lookAgain(Path home) {
        var doors = new Doors(folderOf(home));
        try {
            for (var socket : Files.isDirectory(doors.folder) ? doors.sockets() : List.<Path>of()) {
                doors.tell(socket, Request.of(Request.Action.LOOK_AGAIN));
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "nobody can be told that the library has changed", e);
        }
    }

    private static Path folderOf(Path home) {
        var own = home.resolve("run");
        boolean fits = own.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_FOLDER_BYTES;
        return fits ? own : elsewhere(home);
    }

    /** Beside a home whose path is too long for a socket: the same for the same home. */
    private static Path elsewhere(Path home) {
        var name = UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of("/tmp").resolve("moonsong-" + name);
    }

    Path folder() {
        return folder;
    }

    Path socket(String name) {
        return folder.resolve(name + SOCKET);
    }

    /** Asks the window; empty when there is none, or it does not answer. */
    public Optional<PlayerState> askWindow(Request request) {
        return ask(socket(WINDOW), request);
    }

    /** Asks the process that sounds, else the window, else any that plays; empty when there is none. */
    public Optional<PlayerState> ask(Request request) throws IOException {
        Optional<Path> chosen = Optional.empty();
        Optional<Status> best = Optional.empty();
        for (var socket : sockets()) {
            var status = ask(socket, Request.of(Request.Action.STATUS)).map(PlayerState::status);
            if (status.isPresent() && (best.isEmpty() || sounds(status) && !sounds(best))) {
                chosen = Optional.of(socket);
                best = status;
            }
        }
        return chosen.flatMap(socket -> ask(socket, request));
    }

    private static boolean sounds(Optional<Status> status) {
        return status.equals(Optional.of(Status.PLAYING));
    }

    /** The window's first, then those of the terminals, the newest first. */
    private List<Path> sockets() throws IOException {
        var all = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(SOCKET)).forEach(all::add);
        }
        all.sort(Comparator.comparing((Path f) -> !f.equals(socket(WINDOW)))
                .thenComparingLong(f -> -f.toFile().lastModified()));
        return all;
    }

    /** A socket that nobody listens at is left over from a process that was killed; a wrong answer is none. */
    private Optional<PlayerState> ask(Path socket, Request request) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            if (!isOurs(channel)) {
                return Optional.empty();
            }
            Wire.write(request, new DataOutputStream(Channels.newOutputStream(channel)));
            return Optional.of(Wire.readState(new DataInputStream(Channels.newInputStream(channel))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As {@link #ask(Path, Request)}, but does not wait for an answer. */
    private void tell(Path socket, Request request) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            if (isOurs(channel)) {
                Wire.write(request, new DataOutputStream(Channels.newOutputStream(channel)));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nobody listens there", e);
        }
    }

    /** Whether at the other end is a process of the user whose folder this is. */
    boolean isOurs(SocketChannel channel) throws IOException {
        var other = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
        return other.equals(Files.getOwner(folder));
    }
}
