package app.moonsong.desktop;

import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.SettingsFile;
import app.moonsong.library.Library;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.player.Player;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.ScrollEvent;

/**
 * Frames of the window while a large playlist is scrolled: {@code ScrollBench HOME FRAMES}, for a home whose first playlist
 * is large ({@code PlaylistBench} leaves one). Scrolls by a wheel, by a fling, and so far each frame that every row is another,
 * and prints the time from frame to frame, and the CPU time of the screen's thread and of the one that draws, by frame.
 */
public final class ScrollBench {
    private static final double ROW = 46;
    /** A frame that came later than this was seen to: one of the screen's was left out. */
    private static final double LATE_MS = 25;

    private final int frames;

    private ScrollBench(int frames) {
        this.frames = frames;
    }

    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]);
        try (var library = Library.open(home)) {
            var playlist = new Playlists(library).all().getFirst();
            new SettingsFile(home)
                    .write(Settings.FIRST.leftAt(1280, 800, false, Place.of(playlist).written()));
            var player = new Player(home.resolve("tape"));
            var shown = new CompletableFuture<Boolean>();
            Thread.ofPlatform().daemon().start(() -> Window.open(library, player, List.of(), _ -> shown.complete(true)));
            shown.join();
            var list = new ScrollBench(Integer.parseInt(args[1])).list(playlist.entries());
            TimeUnit.SECONDS.sleep(20); // where the entries lead to is known then
            new ScrollBench(Integer.parseInt(args[1])).run(list);
        }
        System.exit(0);
    }

    private ListView<?> list(int entries) throws InterruptedException {
        while (true) {
            var found = new CompletableFuture<ListView<?>>();
            Platform.runLater(() -> found.complete(javafx.stage.Window.getWindows().stream()
                    .map(javafx.stage.Window::getScene)
                    .map(Scene::getRoot)
                    .map(r -> r.lookup(".playlist-rows"))
                    .filter(ListView.class::isInstance)
                    .map(l -> (ListView<?>) l)
                    .filter(l -> l.getItems().size() == entries)
                    .findFirst()
                    .orElse(null)));
            if (found.join() != null) {
                return found.join();
            }
            Thread.sleep(100);
        }
    }

    private void run(ListView<?> list) {
        for (int round = 0; round < 2; round++) {
            scroll(round == 0 ? "(warm) nothing" : "nothing", _ -> list.requestFocus());
            scroll(round == 0 ? "(warm) a wheel" : "a wheel, half a row a frame", _ -> wheel(list, ROW / 2));
            scroll(round == 0 ? "(warm) a fling" : "a fling, four rows a frame", _ -> wheel(list, ROW * 4));
            scroll(round == 0 ? "(warm) the bar" : "the bar, 100 rows a frame", i -> list.scrollTo(i * 100 % list.getItems().size()));
        }
    }

    private static void wheel(ListView<?> list, double pixels) {
        var target = list.lookup(".list-cell");
        target.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, true, false, 0, -pixels, 0, -pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** Does something at the beginning of each frame. */
    private void scroll(String what, IntConsumer each) {
        var threads = ManagementFactory.getThreadMXBean();
        long drawing = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(t -> t != null && t.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(t -> t.getThreadId())
                .findFirst()
                .orElse(-1);
        var at = new long[frames + 1];
        var cpu = new long[frames + 1];
        var drawn = new long[frames + 1];
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                at[frame] = System.nanoTime();
                cpu[frame] = threads.getCurrentThreadCpuTime();
                drawn[frame] = threads.getThreadCpuTime(drawing);
                if (frame == frames) {
                    stop();
                    done.complete(true);
                } else {
                    each.accept(frame++);
                }
            }
        }.start());
        done.join();
        var apart = apart(at);
        System.out.printf(
                "%-30s frame to frame p50 %5.1f p95 %5.1f p99 %5.1f most %5.1f ms, late %4.1f %%; screen's thread %s; drawing %s CPU ms%n",
                what, apart[frames / 2], apart[frames * 95 / 100], apart[frames * 99 / 100], apart[frames - 1],
                100.0 * Arrays.stream(apart).filter(ms -> ms > LATE_MS).count() / frames, told(apart(cpu)), told(apart(drawn)));
    }

    private String told(double[] ms) {
        return "p50 %.1f p99 %.1f".formatted(ms[frames / 2], ms[frames * 99 / 100]);
    }

    /** Returns the differences, in milliseconds, the least first. */
    private static double[] apart(long[] nanos) {
        return LongStream.range(1, nanos.length)
                .mapToDouble(i -> (nanos[(int) i] - nanos[(int) i - 1]) / 1e6)
                .sorted()
                .toArray();
    }
}
