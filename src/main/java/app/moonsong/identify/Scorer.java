package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Weighs every field of one file against one line. */
final class Scorer {
    private static final Set<Field> PLACE = EnumSet.of(Field.ALBUM, Field.POSITION, Field.LENGTH);

    private Scorer() {}

    /** Returns how the file fits the line by its best title and text, or empty when the file has no text. */
    static Optional<Score> score(FileText file, Line line, Vocabulary vocabulary) {
        Score best = null;
        for (Source source : file.texts().titles()) {
            for (Title title : line.titles()) {
                var fit = Fitter.fit(title, source, line, vocabulary, file.ownWords());
                if (best == null ? worthwhile(file, line, fit) : !hopeless(fit, best.fit())) {
                    var score = weigh(file, line, fit);
                    best = best == null || better(score, best) ? score : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the line may be the file's although their titles have nothing in common: only by its place or length. */
    private static boolean worthwhile(FileText file, Line line, Fit fit) {
        if (fit.distance() < 0.85) {
            return true;
        }
        if (file.seconds() > 0 && Math.abs(file.seconds() - line.seconds()) <= 2) {
            return true;
        }
        if (line.position().isEmpty()) {
            return fit.distance() < 1;
        }
        int place = line.position().getAsInt();
        return file.position().orElse(-1) == place
                || file.texts().all().stream().anyMatch(s -> s.position() == place);
    }

    private static boolean better(Score a, Score b) {
        if (hopeless(a.fit(), b.fit()) || hopeless(b.fit(), a.fit())) {
            return a.fit().distance() < b.fit().distance();
        }
        return a.ruledOut() != b.ruledOut() ? b.ruledOut() : a.points() > b.points();
    }

    /** Whether the words alone already say that another title of the line fits better. */
    private static boolean hopeless(Fit fit, Fit best) {
        return fit.distance() > 0.6 && best.distance() < fit.distance() - 0.1;
    }

    private static Score weigh(FileText file, Line line, Fit fit) {
        var points = new Points();
        new TitlePoints(file, line, fit, points).weigh();
        var sides = new SidePoints(file, line, fit, points);
        double album = sides.weigh();
        var place = new PlacePoints(file, line, fit, points);
        place.weigh(album);
        Set<Field> agreeing = points.agreeing();
        points.doubtIf(fit.silent() ? !placed(file, agreeing) : fit.distance() > bearable(agreeing));
        points.doubtIf(place.outOfPlace() && !agreeing.contains(Field.ARTIST) && !agreeing.contains(Field.ALBUM));
        boolean maybeAlbum = fit.saysMore(place.outOfPlace()) || fit.source().isAside();
        points.doubtIf(maybeAlbum && namesAlbum(file, line, fit.title()));
        points.doubtIf(sides.otherArtist() && agreeing.size() < 3);
        return points.score(line, fit);
    }

    /** Whether the title is an album's name too: then it may stand in a text for the album, beside another title. */
    private static boolean namesAlbum(FileText file, Line line, Title title) {
        return title.isWithin(line.issue().words())
                || line.issue().films().stream().anyMatch(title::isWithin)
                || file.albums().stream().map(Said::words).anyMatch(title::isWithin);
    }

    /** How far apart titles may be when so many other fields agree. */
    private static double bearable(Set<Field> agreeing) {
        return agreeing.size() >= 4 ? 0.8 : agreeing.size() == 3 ? 0.42 : agreeing.isEmpty() ? 0.22 : 0.3;
    }

    /** Whether the rest names one track without its title: album, place and length agree, and the artist if there is one. */
    private static boolean placed(FileText file, Set<Field> agreeing) {
        return agreeing.containsAll(PLACE) && (file.artists().isEmpty() || agreeing.contains(Field.ARTIST));
    }
}
