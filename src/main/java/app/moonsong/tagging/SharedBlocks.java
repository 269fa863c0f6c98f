package app.moonsong.tagging;

import app.moonsong.audio.AudioHash;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether two files are, in a stretch, the same blocks of the disk: then they are equal there and need not be read. Linux
 * tells where the blocks of a file lie (FIEMAP); elsewhere, and of blocks that are packed or not placed yet, nothing is
 * known and the answer is no.
 */
final class SharedBlocks implements AudioHash.Known {
    private static final long FIEMAP = 0xC020_660BL;
    private static final int HEAD = 32;
    private static final int EXTENT = 56;
    /** A file in more rows of blocks is compared instead. */
    private static final int MOST = 512;

    private static final int SYNCED = 1;
    private static final int LAST = 1;
    private static final int SHARED = 0x2000;
    private static final Optional<Calls> CALLS = Calls.find();

    private final Path one;
    private final Path other;

    SharedBlocks(Path one, Path other) {
        this.one = one;
        this.other = other;
    }

    /** A row of blocks, both in bytes: where it begins in the stretch, and on the disk. */
    private record Extent(long at, long disk, long length) {}

    @Override
    public boolean equal(long atOne, long atOther, long length) throws IOException {
        if (CALLS.isEmpty() || !Files.getAttribute(one, "unix:dev").equals(Files.getAttribute(other, "unix:dev"))) {
            return false;
        }
        var here = extents(CALLS.get(), one, atOne, length);
        return !here.isEmpty() && here.equals(extents(CALLS.get(), other, atOther, length));
    }

    /** The rows of blocks of a stretch, those side by side joined; none when they do not fill it or cannot be known. */
    private static List<Extent> extents(Calls calls, Path file, long from, long length) {
        try (var arena = Arena.ofConfined()) {
            var map = arena.allocate(HEAD + (long) MOST * EXTENT, 8);
            map.set(ValueLayout.JAVA_LONG, 0, from);
            map.set(ValueLayout.JAVA_LONG, 8, length);
            map.set(ValueLayout.JAVA_INT, 16, SYNCED);
            map.set(ValueLayout.JAVA_INT, 24, MOST);
            return calls.map(arena, file, map) ? extents(map, from, length) : List.of();
        }
    }

    private static List<Extent> extents(MemorySegment map, long from, long length) {
        var extents = new ArrayList<Extent>();
        long filled = 0;
        for (int i = 0; i < map.get(ValueLayout.JAVA_INT, 20) && filled < length; i++) {
            long at = HEAD + (long) i * EXTENT;
            long skipped = from + filled - map.get(ValueLayout.JAVA_LONG, at);
            long rest = map.get(ValueLayout.JAVA_LONG, at + 16) - skipped;
            boolean plain = (map.get(ValueLayout.JAVA_INT, at + 40) & ~(LAST | SHARED)) == 0;
            if (!plain || skipped < 0 || rest <= 0) {
                return List.of();
            }
            join(
                    extents,
                    new Extent(
                            filled, map.get(ValueLayout.JAVA_LONG, at + 8) + skipped, Math.min(rest, length - filled)));
            filled += Math.min(rest, length - filled);
        }
        return filled == length ? extents : List.of();
    }

    private static void join(List<Extent> extents, Extent next) {
        if (!extents.isEmpty() && extents.getLast().disk() + extents.getLast().length() == next.disk()) {
            var last = extents.removeLast();
            extents.add(new Extent(last.at(), last.disk(), last.length() + next.length()));
        } else {
            extents.add(next);
        }
    }

    /** The three calls of the system that are needed. */
    private record Calls(MethodHandle open, MethodHandle ioctl, MethodHandle close) {
        private static final ValueLayout NUMBER = ValueLayout.JAVA_INT;

        static Optional<Calls> find() {
            if (!System.getProperty("os.name", "").equals("Linux")) {
                return Optional.empty();
            }
            return Optional.of(new Calls(
                    call("open", FunctionDescriptor.of(NUMBER, ValueLayout.ADDRESS, NUMBER)),
                    call("ioctl", FunctionDescriptor.of(NUMBER, NUMBER, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS)),
                    call("close", FunctionDescriptor.of(NUMBER, NUMBER))));
        }

        @SuppressWarnings("restricted") // Allowed on the command line of every start.
        private static MethodHandle call(String name, FunctionDescriptor shape) {
            var linker = Linker.nativeLinker();
            var function = linker.defaultLookup().findOrThrow(name);
            var variadic = Linker.Option.firstVariadicArg(2);
            return name.equals("ioctl")
                    ? linker.downcallHandle(function, shape, variadic)
                    : linker.downcallHandle(function, shape);
        }

        /** Has a map of a file's blocks filled in; false when it cannot be. */
        boolean map(Arena arena, Path file, MemorySegment map) {
            try {
                int opened = (int) open.invokeExact(name(arena, file), 0);
                if (opened < 0) {
                    return false;
                }
                try {
                    return (int) ioctl.invokeExact(opened, FIEMAP, map) == 0;
                } finally {
                    int _ = (int) close.invokeExact(opened);
                }
            } catch (Throwable e) {
                throw new IllegalStateException("a call of the system failed", e);
            }
        }

        /** The bytes of a name, which need not be text. */
        private static MemorySegment name(Arena arena, Path file) {
            var escaped = file.toUri().getRawPath();
            var bytes = ByteBuffer.allocate(escaped.length() + 1);
            for (int i = 0; i < escaped.length(); i++) {
                if (escaped.charAt(i) == '%') {
                    bytes.put((byte) Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                    i += 2;
                } else {
                    bytes.put(escaped.substring(i, i + 1).getBytes(StandardCharsets.US_ASCII));
                }
            }
            return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes.array());
        }
    }
}
