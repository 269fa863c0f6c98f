package app.moonsong.playlist;

import app.moonsong.audio.AudioNames;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Ambiguous;
import app.moonsong.playlist.Resolution.By;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import app.moonsong.search.Terms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files by what they are called. A file fits a description when its title has the same words in the same order, artist or
 * length agrees too, and neither speaks against it.
 */
final class Likeness {
    /** Players round lengths, and encoders add silence. */
    private static final Duration ABOUT = Duration.ofSeconds(2);

    private final Map<String, List<KnownFile>> byTitle = new HashMap<>();

    /** What two texts or lengths say of being the same. */
    private enum Says {
        SAME,
        OTHER,
        NOTHING
    }

    Likeness(List<KnownFile> files) {
        for (var file : files) {
            var title = title(file.description());
            if (file.isPresent() && !title.isEmpty()) {
                byTitle.computeIfAbsent(title, _ -> new ArrayList<>(1)).add(file);
            }
        }
    }

    /** Returns the file that fits, if all that fit are one recording. */
    Resolution find(Description wanted) {
        if (wanted.title().isBlank()) {
            return new Absent(Why.NOTHING_TO_GO_BY);
        }
        var fits = byTitle.getOrDefault(title(wanted), List.of()).stream()
                .filter(f -> fits(wanted, f.description()))
                .toList();
        var named = fits.stream()
                .filter(f -> texts(wanted.album(), f.description().album()) == Says.SAME)
                .toList();
        var left = named.isEmpty() ? fits : named;
        if (left.isEmpty()) {
            return new Absent(Why.NOTHING_FITS);
        }
        var first = left.getFirst();
        return left.stream().skip(1).allMatch(f -> isOne(first, f))
                ? new Found(first, By.DESCRIPTION)
                : new Ambiguous(left);
    }

    private static boolean fits(Description wanted, Description file) {
        var artist = texts(wanted.artist(), file.artist());
        var length = lengths(wanted.length(), file.length());
        return artist != Says.OTHER && length != Says.OTHER && (artist == Says.SAME || length == Says.SAME);
    }

    /** Whether two files that fit the same description are the same recording. */
    private static boolean isOne(KnownFile a, KnownFile b) {
        if (a.sure() && b.sure() && a.track().isPresent() && b.track().isPresent()) {
            return a.track().get().isSame(b.track().get());
        }
        var one = a.description();
        var other = b.description();
        return a.contentId().equals(b.contentId()) && !a.contentId().isEmpty()
                || texts(one.artist(), other.artist()) == Says.SAME
                        && texts(one.album(), other.album()) == Says.SAME
                        && lengths(one.length(), other.length()) == Says.SAME;
    }

    /** A file without a title is called as its file is, here and there with the ending. */
    private static String title(Description of) {
        return words(AudioNames.title(of.title()));
    }

    private static String words(String text) {
        return Terms.of(List.of(text));
    }

    private static Says texts(String a, String b) {
        if (a.isBlank() || b.isBlank()) {
            return Says.NOTHING;
        }
        return words(a).equals(words(b)) ? Says.SAME : Says.OTHER;
    }

    private static Says lengths(Optional<Duration> a, Optional<Duration> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Says.NOTHING;
        }
        return a.get().minus(b.get()).abs().compareTo(ABOUT) <= 0 ? Says.SAME : Says.OTHER;
    }
}
