package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;
import app.moonsong.identify.Fit.Agreement;
import java.util.EnumSet;
import java.util.Set;

/** Weighs title, number and version. */
final class TitlePoints {
    /** Versions that an album's name gives to all its tracks. */
    private static final Set<Version> ALBUM_WIDE =
            EnumSet.of(Version.LIVE, Version.KARAOKE, Version.INSTRUMENTAL, Version.COVER, Version.PIANO);

    /** A title that one of the two has lost speaks neither for nor against. */
    private static final double SILENT = -1;

    private static final double SPELT = 0.1;
    private static final double SPELT_LETTER = 0.01;
    private static final int LONG = 40;

    private final FileText file;
    private final Line line;
    private final Fit fit;
    private final Points points;

    TitlePoints(FileText file, Line line, Fit fit, Points points) {
        this.file = file;
        this.line = line;
        this.fit = fit;
        this.points = points;
    }

    void weigh() {
        title();
        number();
        version();
    }

    private void title() {
        double d = fit.distance();
        if (fit.silent()) {
            points.add(Field.TITLE, fit.source().phrase().raw(), fit.title().raw, 1, SILENT);
            return;
        }
        double says = says() * (fit.sounded() ? 0.6 - d : 1 - 2.2 * d);
        points.add(Field.TITLE, fit.source().phrase().raw(), fit.title().raw, d, says + spelling());
    }

    /** What it says that the title stands in the text to the letter: tells lines apart that mean the same. */
    private double spelling() {
        String text = fit.source().phrase().raw();
        String title = fit.title().raw;
        for (int at = 0; at + title.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, title, 0, title.length())) {
                return SPELT + SPELT_LETTER * Math.min(title.length(), LONG);
            }
        }
        return 0;
    }

    /** A longer title says more: few others in the world share it. */
    private double says() {
        int words = 0;
        int letters = 0;
        for (Token t : fit.title().words) {
            boolean content = t.kind() == Token.Kind.WORD && !Vocabulary.isGrammar(t.text());
            words += content ? 1 : 0;
            letters += content
                    ? t.text().length() * (Script.of(t.text().codePointAt(0)).runsOn() ? 2 : 1)
                    : 0;
        }
        return Math.clamp(4.5 + 0.9 * words + 0.15 * letters, 5, 9.5);
    }

    private void number() {
        switch (fit.number()) {
            case ABSENT -> {}
            case SAME ->
                points.add(
                        Field.NUMBER, fit.source().phrase().raw(), fit.title().raw, 0, fit.distance() < 0.5 ? 1 : -1);
            case PARTLY -> points.add(Field.NUMBER, fit.source().phrase().raw(), fit.title().raw, 0.5, -3);
            case MISSING -> points.add(Field.NUMBER, "", fit.title().raw, 0.5, -3);
            case ADDED -> {
                points.add(Field.NUMBER, fit.source().phrase().raw(), "", 0.3, -2);
            }
            case CONFLICT -> {
                points.add(Field.NUMBER, fit.source().phrase().raw(), fit.title().raw, 1, -10);
                points.ruleOut();
            }
        }
        points.doubtIf(fit.number() == Agreement.PARTLY);
        points.doubtIf(fit.number() == Agreement.MISSING && fit.distance() > 0.15);
    }

    private void version() {
        if (fit.version() == Agreement.ABSENT) {
            versionOfAlbum();
            return;
        }
        String said = Version.labels(fit.said());
        String listed = Version.labels(fit.listed());
        switch (fit.version()) {
            case ABSENT -> {}
            case SAME -> points.add(Field.VERSION, said, listed, 0, 1);
            case PARTLY, MISSING -> points.add(Field.VERSION, said, listed, 0.5, -4);
            case ADDED -> points.add(Field.VERSION, said, listed, 0.2, -1);
            case CONFLICT -> {
                points.add(Field.VERSION, said, listed, 1, -9);
                points.ruleOut();
            }
        }
    }

    /** An album of live, karaoke or cover recordings names the version for all its tracks. */
    private void versionOfAlbum() {
        for (Said album : file.albums()) {
            for (Version version : album.phrase.versions()) {
                if (ALBUM_WIDE.contains(version) && !line.issue().versions().contains(version)) {
                    points.add(Field.VERSION, album.phrase.raw(), "", 0.8, -5);
                    points.doubt();
                    return;
                }
            }
        }
        if (!file.folder().names().isEmpty()) {
            for (Token t : file.folder().names().getFirst().phrase.tokens()) {
                points.doubtIf(namesAnother(t));
            }
        }
    }

    /** Whether a word of the folder's name says that all in it are covers, karaoke tracks and the like. */
    private boolean namesAnother(Token t) {
        Version version = VersionWords.named(t.text());
        return version != null
                && ALBUM_WIDE.contains(version)
                && !line.issue().versions().contains(version)
                && !line.issue().words().set().contains(t.text())
                && line.issue().films().stream().noneMatch(f -> f.set().contains(t.text()));
    }
}
