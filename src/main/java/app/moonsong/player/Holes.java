package app.moonsong.player;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Gives the room of a stretch of a file back to the disk while the rest stays where it is: Linux {@code fallocate(2)}
 * with {@code FALLOC_FL_PUNCH_HOLE}. Java has no call for it.
 */
final class Holes {
    private static final int WRITE_ONLY = 1;
    private static final int KEEP_SIZE_AND_PUNCH = 0x01 | 0x02;

    private Holes() {}

    /**
     * Makes a hole; what is read there from now on is zero.
     *
     * @param from in bytes
     * @param bytes how many
     * @return false where the system or its file system cannot: then nothing has changed
     */
    static boolean punch(Path file, long from, long bytes) {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return false;
        }
        try (var arena = Arena.ofConfined()) {
            int descriptor = (int)
                    call("open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                            .invokeExact(arena.allocateFrom(file.toString()), WRITE_ONLY);
            if (descriptor < 0) {
                return false;
            }
            int result = (int) call(
                            "fallocate",
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_LONG,
                                    ValueLayout.JAVA_LONG))
                    .invokeExact(descriptor, KEEP_SIZE_AND_PUNCH, from, bytes);
            int closed = (int) call("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(descriptor);
            return result == 0 && closed == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("fallocate could not be called", e);
        }
    }

    @SuppressWarnings("restricted") // Allowed on the command line of every start.
    private static MethodHandle call(String name, FunctionDescriptor shape) {
        var linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().findOrThrow(name);
        return linker.downcallHandle(function, shape);
    }
}
