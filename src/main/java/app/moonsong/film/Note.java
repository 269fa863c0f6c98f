package app.moonsong.film;

/** A sentence or more in both of the program's languages; either may be empty. */
public record Note(String english, String korean) {
    /** Nothing is known. */
    public static final Note NONE = new Note("", "");

    /** Returns the text for a BCP 47 language, English when there is none in that language. */
    public String in(String language) {
        return language.equals("ko") && !korean.isEmpty() ? korean : english;
    }
}
