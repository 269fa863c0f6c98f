package app.moonsong.tagging;

import java.util.Arrays;
import java.util.List;

/** Writers on a disk of which one call goes wrong, for tests of what is built on them. */
public final class Failing {
    private final FaultyDisk disk;

    private Failing(FaultyDisk disk) {
        this.disk = disk;
    }

    /** One on whose disk nothing goes wrong, to count its calls. */
    public static Failing never() {
        return new Failing(new FaultyDisk(FaultyDisk.Fault.SHORT, Integer.MAX_VALUE));
    }

    /** One for every way in which a call, counted from 0, goes wrong. */
    public static List<Failing> at(int call) {
        return Arrays.stream(FaultyDisk.Fault.values())
                .map(fault -> new Failing(new FaultyDisk(fault, call)))
                .toList();
    }

    public Tagger tagger() {
        return new Tagger(disk);
    }

    public int calls() {
        return disk.calls();
    }

    @Override
    public String toString() {
        return disk.toString();
    }

    /** Whether a failure is that the process ended so. */
    public static boolean isKilled(Throwable failure) {
        return failure instanceof FaultyDisk.Killed || failure.getCause() instanceof FaultyDisk.Killed;
    }
}
