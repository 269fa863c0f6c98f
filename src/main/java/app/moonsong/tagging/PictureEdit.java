package app.moonsong.tagging;

/** What is done to a file's pictures. */
public sealed interface PictureEdit {
    /** They stay. */
    record Keep() implements PictureEdit {}

    /** All are taken out. */
    record Remove() implements PictureEdit {}

    /** The front cover is this one; other pictures stay. */
    record Replace(Picture picture) implements PictureEdit {}
}
