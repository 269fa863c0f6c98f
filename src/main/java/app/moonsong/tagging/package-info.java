/** Writing tags into the listener's files so that no failure can damage one. Knows nothing of the database. */
@org.jspecify.annotations.NullMarked
package app.moonsong.tagging;
