package app.moonsong.remote;

import app.moonsong.player.QueueItem;
import app.moonsong.player.Tone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the program around the player can do when it is asked from outside. Each may be called from any thread.
 *
 * @param open takes in folders and plays files
 * @param raise brings the window before all others; empty where there is no window
 * @param lookAgain reads again what another process may have changed in the library
 * @param crossfade lets seams sound together for so long, from now on
 * @param tone colours the sound otherwise, from now on
 * @param quit ends the program
 * @param announces whether a track that begins is to be announced: nobody looks at the window, and the listener wishes it
 * @param cover draws a PNG picture for a track whose file has none; empty where nothing is drawn
 */
public record Host(
        Consumer<List<Path>> open,
        Optional<Runnable> raise,
        Runnable lookAgain,
        Consumer<Duration> crossfade,
        Consumer<UnaryOperator<Tone>> tone,
        Runnable quit,
        BooleanSupplier announces,
        Function<QueueItem, Optional<byte[]>> cover) {}
