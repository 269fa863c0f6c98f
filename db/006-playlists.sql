-- Playlists, and what was played when.

CREATE TABLE playlist (
  id      INTEGER PRIMARY KEY,
  name    TEXT    NOT NULL,
  folder  TEXT    NOT NULL,                  -- empty: in none
  note    TEXT    NOT NULL,
  deleted INTEGER NOT NULL                   -- 1: kept, so that it can be brought back
) STRICT;
CREATE UNIQUE INDEX playlist_by_name ON playlist (name) WHERE deleted = 0;

-- A row never changes but for its place: a note that is written anew makes another row in the same place.
CREATE TABLE playlist_entry (
  id          INTEGER PRIMARY KEY,
  playlist_id INTEGER NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
  place       INTEGER,                       -- orders the entries, with gaps; null: removed, and kept to be brought back
  track       TEXT,                          -- her/source-list/1-03, as are the next it is null when none is known
  recording   TEXT,
  path        TEXT,                          -- absolute
  encoded     INTEGER NOT NULL,              -- 1: percent-encoded bytes, for a name that is not UTF-8
  written     TEXT,                          -- the path as another program wrote it; null when no file is known
  content_id  TEXT    NOT NULL,
  title       TEXT    NOT NULL,
  artist      TEXT    NOT NULL,
  album       TEXT    NOT NULL,
  length_ms   INTEGER,
  note        TEXT    NOT NULL
) STRICT;
CREATE INDEX playlist_entry_in_order ON playlist_entry (playlist_id, place) WHERE place IS NOT NULL;

-- Edits, in the order in which they were made, each with all that it changed: to undo is to put back what was before.
CREATE TABLE playlist_edit (
  id          INTEGER PRIMARY KEY,
  playlist_id INTEGER NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
  kind        TEXT    NOT NULL,
  undone      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE playlist_edit_entry (
  edit_id      INTEGER NOT NULL REFERENCES playlist_edit (id) ON DELETE CASCADE,
  entry_id     INTEGER NOT NULL REFERENCES playlist_entry (id) ON DELETE CASCADE,
  place_before INTEGER,
  place_after  INTEGER,
  PRIMARY KEY (edit_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX playlist_edit_by_entry ON playlist_edit_entry (entry_id);

CREATE TABLE playlist_edit_head (
  edit_id     INTEGER NOT NULL REFERENCES playlist_edit (id) ON DELETE CASCADE,
  playlist_id INTEGER NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
  after       INTEGER NOT NULL,              -- 0: as it was before the edit, 1: as it was after it
  name        TEXT    NOT NULL,
  folder      TEXT    NOT NULL,
  note        TEXT    NOT NULL,
  deleted     INTEGER NOT NULL,
  PRIMARY KEY (edit_id, playlist_id, after)
) STRICT, WITHOUT ROWID;

-- What was played: half of it, or four minutes.
CREATE TABLE played (
  id         INTEGER PRIMARY KEY,
  path       TEXT    NOT NULL,               -- absolute, where the file was then
  encoded    INTEGER NOT NULL,               -- 1: percent-encoded bytes, for a name that is not UTF-8
  title      TEXT    NOT NULL,
  artist     TEXT    NOT NULL,
  album      TEXT    NOT NULL,
  length_ns  INTEGER NOT NULL,               -- 0: not known
  content_id TEXT    NOT NULL,               -- empty when the library did not know the file
  at_ms      INTEGER NOT NULL                -- when it had been heard long enough to count
) STRICT;
CREATE INDEX played_by_content ON played (content_id);
