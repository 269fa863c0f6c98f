package app.moonsong.film;

import java.util.regex.Pattern;

/** What MusicBrainz calls something by: 36 signs, such as {@code f27ec8db-af05-4f36-916e-3d57f91ecf5e}. */
public final class MusicBrainzId {
    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private MusicBrainzId() {}

    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
