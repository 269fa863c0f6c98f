package app.moonsong.desktop.model;

import java.util.Optional;
import java.util.function.Supplier;

/** A thing that is made when it is first asked for, on whatever thread asks. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
