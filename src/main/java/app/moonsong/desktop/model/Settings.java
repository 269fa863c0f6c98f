package app.moonsong.desktop.model;

import java.util.Locale;

/**
 * How the listener left the window.
 *
 * @param place what was open, as {@link Place#written} wrote it
 * @param sound how the music is to sound
 * @param announce whether a track that begins is announced by the desktop while another window is in front
 */
public record Settings(
        Language language,
        Look look,
        int width,
        int height,
        boolean maximised,
        String place,
        SoundSettings sound,
        boolean announce) {
    public static final Settings FIRST =
            new Settings(Language.SYSTEM, Look.SYSTEM, 1280, 800, false, "films", SoundSettings.FIRST, true);

    private static final int SMALLEST = 480;
    private static final int LARGEST = 10_000;

    public Settings {
        width = Math.clamp(width, SMALLEST, LARGEST);
        height = Math.clamp(height, SMALLEST, LARGEST);
    }

    public Settings with(Language other) {
        return new Settings(other, look, width, height, maximised, place, sound, announce);
    }

    public Settings with(Look other) {
        return new Settings(language, other, width, height, maximised, place, sound, announce);
    }

    public Settings with(SoundSettings other) {
        return new Settings(language, look, width, height, maximised, place, other, announce);
    }

    public Settings announcing(boolean other) {
        return new Settings(language, look, width, height, maximised, place, sound, other);
    }

    public Settings leftAt(int newWidth, int newHeight, boolean isMaximised, String newPlace) {
        return new Settings(language, look, newWidth, newHeight, isMaximised, newPlace, sound, announce);
    }

    /** The window's language. */
    public enum Language {
        SYSTEM,
        ENGLISH,
        KOREAN;

        /** Returns the locale; the system's when it is one we speak, else English. */
        public Locale locale() {
            return switch (this) {
                case ENGLISH -> Locale.ENGLISH;
                case KOREAN -> Locale.KOREAN;
                case SYSTEM -> Locale.getDefault().getLanguage().equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
            };
        }
    }

    /** The window's colours. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }
}
