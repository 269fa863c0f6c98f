/**
 * Playlists as files: readers and writers of each format. Nothing a playlist names is ever opened here.
 */
@NullMarked
package app.moonsong.playlist.file;

import org.jspecify.annotations.NullMarked;
