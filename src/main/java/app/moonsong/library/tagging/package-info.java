/** Edits of the listener's files: planned, journalled, written, and taken back. */
@org.jspecify.annotations.NullMarked
package app.moonsong.library.tagging;
