package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;
import app.moonsong.identify.Fit.Agreement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs every field of one file against one line. */
final class Scorer {
    /** Versions that an album's name gives to all its tracks. */
    private static final Set<Version> ALBUM_WIDE =
            EnumSet.of(Version.LIVE, Version.KARAOKE, Version.INSTRUMENTAL, Version.COVER, Version.PIANO);

    /** Fields that can speak for a title that is damaged. */
    private static final Set<Field> BESIDE = EnumSet.of(Field.ARTIST, Field.ALBUM, Field.POSITION, Field.LENGTH);

    private static final Set<Field> PLACE = EnumSet.of(Field.ALBUM, Field.POSITION, Field.LENGTH);

    /** The tag says another number than the name, and one of them is right. */
    private static final double TWO_NUMBERS = 1;

    /** A title that one of the two has lost speaks neither for nor against. */
    private static final double SILENT = -1;

    /** A file this short, in seconds, beside a track twice as long is a piece of it: its length says nothing. */
    private static final double PIECE = 60;

    private final FileText file;
    private final Line line;
    private final Fit fit;
    private final List<Evidence> evidence = new ArrayList<>();
    private double points;
    private final Set<Field> agreeing = EnumSet.noneOf(Field.class);
    private boolean ruledOut;
    private boolean doubts;
    private boolean otherArtist;
    private boolean outOfPlace;

    private Scorer(FileText file, Line line, Fit fit) {
        this.file = file;
        this.line = line;
        this.fit = fit;
    }

    /** Returns how the file fits the line by its best title and text, or empty when the file has no text. */
    static Optional<Score> score(FileText file, Line line, Vocabulary vocabulary) {
        Score best = null;
        for (Source source : file.sources()) {
            for (Title title : line.titles()) {
                var fit = Fitter.fit(title, source, line, vocabulary, file.ownWords());
                if (best == null ? worthwhile(file, line, fit) : !hopeless(fit, best.fit())) {
                    var score = new Scorer(file, line, fit).run();
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
        return file.position().orElse(-1) == place || file.sources().stream().anyMatch(s -> s.position() == place);
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

    private Score run() {
        title();
        number();
        version();
        double album = album();
        artist(album);
        position(album);
        length();
        doubts |= fit.silent() ? !placed() : fit.distance() > bearable();
        doubts |= outOfPlace && !agreeing.contains(Field.ARTIST) && !agreeing.contains(Field.ALBUM);
        doubts |= otherArtist && agreeing.size() < 3;
        return new Score(line, fit, points, ruledOut, doubts, List.copyOf(evidence));
    }

    /** How far apart titles may be when so many other fields agree. */
    private double bearable() {
        return agreeing.size() >= 4 ? 0.8 : agreeing.size() == 3 ? 0.42 : agreeing.isEmpty() ? 0.22 : 0.3;
    }

    /** Whether the rest names one track without its title: album, place and length agree, and the artist if there is one. */
    private boolean placed() {
        return agreeing.containsAll(PLACE) && (file.artists().isEmpty() || agreeing.contains(Field.ARTIST));
    }

    private void add(Field field, String said, String listed, double distance, double weight) {
        evidence.add(new Evidence(field, said, listed, Math.clamp(distance, 0, 1)));
        if (distance <= 0.25 && BESIDE.contains(field)) {
            agreeing.add(field);
        }
        points += weight;
    }

    private void title() {
        double d = fit.distance();
        if (fit.silent()) {
            add(Field.TITLE, fit.source().phrase().raw(), fit.title().raw, 1, SILENT);
            return;
        }
        double says = says();
        add(
                Field.TITLE,
                fit.source().phrase().raw(),
                fit.title().raw,
                d,
                says * (fit.sounded() ? 0.6 - d : 1 - 2.2 * d));
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
                add(Field.NUMBER, fit.source().phrase().raw(), fit.title().raw, 0, fit.distance() < 0.5 ? 1 : -1);
            case MISSING -> add(Field.NUMBER, "", fit.title().raw, 0.5, -3);
            case ADDED -> {
                add(Field.NUMBER, fit.source().phrase().raw(), "", 0.3, -2);
            }
            case CONFLICT -> {
                add(Field.NUMBER, fit.source().phrase().raw(), fit.title().raw, 1, -10);
                ruledOut = true;
            }
        }
        doubts |= fit.number() == Agreement.MISSING && fit.distance() > 0.15;
    }

    private void version() {
        if (fit.version() == Agreement.ABSENT) {
            versionOfAlbum();
            return;
        }
        String said = names(fit.said());
        String listed = names(fit.title().versions);
        switch (fit.version()) {
            case ABSENT -> {}
            case SAME -> add(Field.VERSION, said, listed, 0, 1);
            case MISSING -> add(Field.VERSION, said, listed, 0.5, -4);
            case ADDED -> add(Field.VERSION, said, listed, 0.2, -1);
            case CONFLICT -> {
                add(Field.VERSION, said, listed, 1, -9);
                ruledOut = true;
            }
        }
    }

    /** An album of live, karaoke or cover recordings names the version for all its tracks. */
    private void versionOfAlbum() {
        for (Said album : file.albums()) {
            for (Version version : album.phrase.versions()) {
                if (ALBUM_WIDE.contains(version) && !line.issue().versions().contains(version)) {
                    add(Field.VERSION, album.phrase.raw(), "", 0.8, -5);
                    doubts = true;
                    return;
                }
            }
        }
        if (!file.folder().names().isEmpty()) {
            for (Token t : file.folder().names().getFirst().phrase.tokens()) {
                doubts |= namesAnother(t);
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

    private static String names(Set<Version> versions) {
        return String.join(
                ", ",
                versions.stream()
                        .map(v -> v.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                        .toList());
    }

    private double album() {
        String listed = line.issue().title();
        if (!file.albums().isEmpty()) {
            double tag = 0;
            for (Said album : file.albums()) {
                tag = Math.max(tag, album.asAlbum(line.issue()));
            }
            double weight = tag >= 0.99 ? 5 : tag >= 0.6 ? 3.5 : tag >= 0.45 ? 1.5 : fit.album() >= 0.99 ? 2 : says(file.albums().getFirst()) ? -2 : 0;
            add(Field.ALBUM, file.albums().getFirst().phrase.raw(), listed, 1 - tag, weight);
            return tag;
        }
        double best = 0;
        String said = "";
        for (Said folder : file.folder().names()) {
            double like = folder.asFolder(line.issue());
            if (like > best) {
                best = like;
                said = folder.phrase.raw();
            }
        }
        if (best >= 0.6) {
            add(Field.ALBUM, said, listed, 1 - best, 4 * best);
        } else if (fit.album() >= 0.6) {
            add(Field.ALBUM, fit.source().phrase().raw(), listed, 1 - fit.album(), 4 * fit.album());
            return fit.album();
        }
        return best;
    }

    /** Whether an album's name has letters: of a name whose letters were lost, the year is left. */
    private static boolean says(Said album) {
        return album.phrase.raw().codePoints().anyMatch(Character::isLetter);
    }

    private void artist(double album) {
        String listed = line.artist().raw();
        double tag = -1;
        String said = "";
        for (Said names : file.artists()) {
            tag = Math.max(tag, Math.max(names.asPeople(line.artist()), names.asPeople(line.composer()) * 0.9));
            said = said.isEmpty() ? names.names.raw() : said;
        }
        if (tag >= 0.79) {
            add(Field.ARTIST, said, listed, 1 - tag, 6 * tag);
        } else if (tag >= 0 && fit.artist() >= 0.99) {
            add(Field.ARTIST, fit.source().phrase().raw(), listed, 0.3, 2);
        } else if (tag >= 0 && !line.artist().isEmpty()) {
            add(Field.ARTIST, said, listed, 1, album < 0.6 ? -9 : -7);
            ruledOut |= album < 0.6;
            otherArtist = true;
        } else {
            artistOfNames(listed, album);
        }
    }

    private void artistOfNames(String listed, double album) {
        if (fit.artist() >= 0.5) {
            add(Field.ARTIST, fit.source().phrase().raw(), listed, 1 - fit.artist(), fit.artist() >= 0.99 ? 5.5 : 3);
            return;
        }
        for (Said folder : file.folder().names()) {
            double like = folder.asPeople(line.artist());
            if (like >= 0.79) {
                add(Field.ARTIST, folder.phrase.raw(), listed, 1 - like, 5 * like);
                return;
            }
        }
        if (!fit.foreign().isEmpty()
                && file.artists().isEmpty()
                && !line.artist().isEmpty()) {
            add(Field.ARTIST, fit.foreign(), listed, 0.9, -7);
            ruledOut |= album < 0.6;
            doubts = true;
        }
    }

    private void position(double album) {
        if (line.position().isEmpty()) {
            return;
        }
        int listed = line.position().getAsInt();
        if (file.position().isPresent() && file.position().getAsInt() != listed && fit.source().position() == listed) {
            add(Field.POSITION, Integer.toString(listed), Integer.toString(listed), 0.25, TWO_NUMBERS);
            return;
        }
        int said = file.position().orElse(fit.counted() ? 0 : fit.source().position());
        if (file.position().isEmpty() && said == 0) {
            for (Source source : file.sources()) {
                said = Math.max(said, source.position());
            }
            said = fit.counted() ? 0 : said;
        }
        if (said <= 0 || (said != listed && onlyCounted(said))) {
            return;
        }
        double sure = album >= 0.6 ? 3.5 : 2.5;
        boolean same = said == listed;
        outOfPlace = !same;
        add(Field.POSITION, Integer.toString(said), Integer.toString(listed), same ? 0 : 1, same ? sure : -sure);
        int disc = file.disc().orElse(fit.source().disc());
        if (disc > 0 && line.disc().isPresent()) {
            boolean sameDisc = disc == line.disc().getAsInt();
            add(
                    Field.DISC,
                    Integer.toString(disc),
                    Integer.toString(line.disc().getAsInt()),
                    sameDisc ? 0 : 1,
                    sameDisc ? 1 : -2);
        }
    }

    /** Whether the number is a whole name beside a title: then it may count anything, not the tracks of a release. */
    private boolean onlyCounted(int said) {
        if (file.position().isPresent() || !file.sources().getFirst().tag()) {
            return false;
        }
        for (Source source : file.sources()) {
            if (source.position() == said && source.says()) {
                return false;
            }
        }
        return true;
    }

    private void length() {
        if (file.seconds() < 0 || line.seconds() < 0) {
            return;
        }
        double apart = Math.abs(file.seconds() - line.seconds());
        boolean piece = file.seconds() < PIECE && file.seconds() < line.seconds() / 2;
        double weight = apart <= 2 ? 4 : apart <= 4 ? 2.5 : apart <= 8 ? 0.5 : apart <= 20 || piece ? -1 : -2.5;
        add(Field.LENGTH, clock(file.seconds()), clock(line.seconds()), apart / (apart + 10), weight);
        doubts |= apart > 8 && !piece && agreeing.size() < 2;
        boolean cut = fit.version() == Agreement.ADDED
                && (fit.said().contains(Version.EDIT) != fit.title().versions.contains(Version.EDIT));
        doubts |= cut && apart > 2.5;
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + (whole % 60 < 10 ? ":0" : ":") + whole % 60;
    }
}
