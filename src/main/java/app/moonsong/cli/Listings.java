package app.moonsong.cli;

import app.moonsong.identify.ListingIdentifier;
import java.nio.file.Path;

/** Identifies a listing of files that are not here against a list of tracks. */
final class Listings {
    private Listings() {}

    static Exit identify(Session session, Path files, Path tracks) {
        return new ListingIdentifier().identify(files, tracks).isEmpty()
                ? session.fail("listing.bad", files)
                : Exit.DONE;
    }
}
