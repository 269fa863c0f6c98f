package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;

/** Weighs album and artist. */
final class SidePoints {
    private final FileText file;
    private final Line line;
    private final Fit fit;
    private final Points points;
    private boolean otherArtist;

    SidePoints(FileText file, Line line, Fit fit, Points points) {
        this.file = file;
        this.line = line;
        this.fit = fit;
        this.points = points;
    }

    /** Weighs both and returns how alike the albums are, 0 to 1. */
    double weigh() {
        double album = album();
        artist(album);
        return album;
    }

    /** Whether an artist is named that is not the line's, though the album is right. */
    boolean otherArtist() {
        return otherArtist;
    }

    private double album() {
        String listed = line.issue().title();
        if (!file.albums().isEmpty()) {
            double tag = 0;
            for (Said album : file.albums()) {
                tag = Math.max(tag, album.asAlbum(line.issue()));
            }
            points.add(Field.ALBUM, file.albums().getFirst().phrase.raw(), listed, 1 - tag, weight(tag));
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
            points.add(Field.ALBUM, said, listed, 1 - best, 4 * best);
        } else if (fit.album() >= 0.6) {
            points.add(Field.ALBUM, fit.source().phrase().raw(), listed, 1 - fit.album(), 4 * fit.album());
            return fit.album();
        }
        return best;
    }

    private double weight(double tag) {
        if (tag >= 0.6) {
            return tag >= 0.9 ? 5 * tag : 3.5;
        }
        if (tag >= 0.45) {
            return 1.5;
        }
        return fit.album() >= 0.99 ? 2 : says(file.albums().getFirst()) ? -2 : 0;
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
            said = said.isEmpty() ? names.names().raw() : said;
        }
        if (tag >= 0.79) {
            points.add(Field.ARTIST, said, listed, 1 - tag, 6 * tag);
        } else if (tag >= 0 && fit.artist() >= 0.99) {
            points.add(Field.ARTIST, fit.source().phrase().raw(), listed, 0.3, 2);
        } else if (tag >= 0 && !line.artist().isEmpty()) {
            points.add(Field.ARTIST, said, listed, 1, album < 0.6 ? -9 : -7);
            points.ruleOutIf(album < 0.6);
            otherArtist = true;
        } else {
            artistOfNames(listed, album);
        }
    }

    private void artistOfNames(String listed, double album) {
        if (fit.artist() >= 0.5) {
            points.add(
                    Field.ARTIST,
                    fit.source().phrase().raw(),
                    listed,
                    1 - fit.artist(),
                    fit.artist() >= 0.99 ? 5.5 : 3);
            return;
        }
        for (Said folder : file.folder().names()) {
            double like = folder.asPeople(line.artist());
            if (like >= 0.79) {
                points.add(Field.ARTIST, folder.phrase.raw(), listed, 1 - like, 5 * like);
                return;
            }
        }
        if (fit.source().says()
                && !fit.foreign().isEmpty()
                && file.artists().isEmpty()
                && !line.artist().isEmpty()) {
            points.add(Field.ARTIST, fit.foreign(), listed, 0.9, -7);
            points.ruleOutIf(album < 0.6);
            points.doubt();
        }
    }
}
