package app.moonsong.library.search;

import java.util.List;
import java.util.stream.Stream;

/** What a thing found is called, and what else is said of it. */
record Texts(List<String> titles, List<String> others) {
    List<String> all() {
        return Stream.concat(titles.stream(), others.stream()).toList();
    }
}
