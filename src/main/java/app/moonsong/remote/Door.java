package app.moonsong.remote;

import app.moonsong.player.PlayerState;
import app.moonsong.remote.Request.Action;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where other processes of the user reach this one. They may knock as soon as it is there, and are answered once it is
 * opened.
 */
public final class Door implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("app.moonsong.remote");

    private final Doors doors;
    private final Path socket;
    private final ServerSocketChannel channel;
    private final Optional<FileChannel> lock;

    private Door(Doors doors, String name, Optional<FileChannel> lock) throws IOException {
        this.doors = doors;
        this.lock = lock;
        socket = doors.socket(name);
        // Left over from a process that was killed: the lock, or the number of this process, says so.
        Files.deleteIfExists(socket);
        channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(socket));
    }

    /** The door of the one window that a home has; empty when another process has it. */
    public static Optional<Door> window(Doors doors) throws IOException {
        // The lock goes with its process, however that ends; a socket's file stays.
        var file = FileChannel.open(
                doors.folder().resolve(Doors.WINDOW + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return Optional.of(new Door(doors, Doors.WINDOW, Optional.of(file)));
            }
        } catch (OverlappingFileLockException e) {
            // A window of this very process has it.
        }
        file.close();
        return Optional.empty();
    }

    /** The door of a process that plays in a terminal. */
    public static Door terminal(Doors doors) throws IOException {
        return new Door(doors, "play-" + ProcessHandle.current().pid(), Optional.empty());
    }

    /** Answers who knocks, each on a thread of its own, until it is closed. */
    public void open(Function<Request, PlayerState> answers) {
        Thread.ofVirtual().name("door").start(() -> {
            while (channel.isOpen()) {
                try {
                    var caller = channel.accept();
                    Thread.ofVirtual().start(() -> answer(caller, answers));
                } catch (ClosedChannelException e) {
                    return;
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "nobody can knock any more", e);
                    return;
                }
            }
        });
    }

    private void answer(SocketChannel caller, Function<Request, PlayerState> answers) {
        try (caller) {
            if (doors.isOurs(caller)) {
                var request = Wire.readRequest(new DataInputStream(Channels.newInputStream(caller)));
                var state = answers.apply(request);
                if (request.action() != Action.LOOK_AGAIN) {
                    Wire.write(state, new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller))));
                }
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "a caller was not understood, or went away", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(socket);
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
