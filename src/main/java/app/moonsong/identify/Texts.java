package app.moonsong.identify;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a file that may hold its title.
 *
 * @param all the title tag's readings first, then the name's; at least one
 * @param titles those to compare with titles, at least one: a text that is only a number counts the file if another says
 *     more, and one that repeats another behind a number only adds the number
 */
record Texts(List<Source> all, List<Source> titles) {
    static Texts of(List<Source> all) {
        if (all.size() == 1) {
            return new Texts(all, all);
        }
        boolean speaks = all.stream().anyMatch(Source::speaks);
        var titles = new ArrayList<Source>(all.size());
        for (Source source : all) {
            if ((!speaks || source.speaks()) && titles.stream().noneMatch(source::repeats)) {
                titles.add(source);
            }
        }
        return new Texts(List.copyOf(all), List.copyOf(titles));
    }
}
