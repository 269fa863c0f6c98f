package app.moonsong.remote;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What the program around the player can do when it is asked from outside. Each may be called from any thread.
 *
 * @param open takes in folders and plays files
 * @param raise brings the window before all others; empty where there is no window
 * @param lookAgain reads again what another process may have changed in the library
 * @param quit ends the program
 * @param announces whether a track that begins is to be announced: nobody looks at the window, and the listener wishes it
 */
public record Host(
        Consumer<List<Path>> open,
        Optional<Runnable> raise,
        Runnable lookAgain,
        Runnable quit,
        BooleanSupplier announces) {}
