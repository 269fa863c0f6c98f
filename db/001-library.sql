-- Folders, files, films and what each file is held to be.
-- Times are milliseconds since 1970-01-01 UTC unless the name says otherwise.

CREATE TABLE folder (
  id       INTEGER PRIMARY KEY,
  path     TEXT    NOT NULL UNIQUE,          -- absolute
  encoded  INTEGER NOT NULL DEFAULT 0,       -- 1: percent-encoded bytes, for a name that is not UTF-8
  added_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE file (
  id             INTEGER PRIMARY KEY,
  folder_id      INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
  path           TEXT    NOT NULL,           -- relative to the folder, '/' between names
  encoded        INTEGER NOT NULL DEFAULT 0,
  state          TEXT    NOT NULL CHECK (state IN ('present', 'missing', 'unreadable')),
  size_bytes     INTEGER NOT NULL,
  modified_ns    INTEGER NOT NULL,           -- nanoseconds since 1970
  added_ms       INTEGER NOT NULL,
  reason         TEXT,                       -- why it is unreadable
  detail         TEXT,
  format         TEXT,
  length_ns      INTEGER,
  sample_rate_hz INTEGER,
  channels       INTEGER,
  bitrate_kbps   INTEGER,
  content_id     TEXT,                       -- over the length and a few blocks of the audio
  audio_hash     TEXT,                       -- over all audio: only where files share a content id
  picture_mime   TEXT,
  picture_offset INTEGER,
  picture_bytes  INTEGER,
  picture_coding TEXT,
  tags           TEXT,                       -- JSON: {"TITLE":["..."], ...}
  UNIQUE (folder_id, path, encoded)
) STRICT;
CREATE INDEX file_by_content ON file (content_id);

CREATE TABLE film (
  id           TEXT    PRIMARY KEY,
  title        TEXT    NOT NULL,
  korean_title TEXT,
  year         INTEGER,
  ordinal      INTEGER NOT NULL,
  shipped      INTEGER NOT NULL DEFAULT 0    -- 1: came with the program and follows it
) STRICT;

CREATE TABLE release (
  film_id TEXT    NOT NULL REFERENCES film (id) ON DELETE CASCADE,
  id      TEXT    NOT NULL,
  ordinal INTEGER NOT NULL,                  -- 0: what the film is measured by
  title   TEXT    NOT NULL,
  artist  TEXT    NOT NULL,
  year    INTEGER,
  PRIMARY KEY (film_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE track (
  id           INTEGER PRIMARY KEY,
  film_id      TEXT    NOT NULL,
  release_id   TEXT    NOT NULL,
  disc         INTEGER NOT NULL CHECK (disc >= 1),
  position     INTEGER NOT NULL CHECK (position >= 1),
  title        TEXT    NOT NULL,
  artist       TEXT    NOT NULL,
  composer     TEXT    NOT NULL,
  length_ms    INTEGER,
  recording    TEXT    NOT NULL,
  song         TEXT    NOT NULL,
  note_en      TEXT    NOT NULL,
  note_ko      TEXT    NOT NULL,
  alternatives TEXT    NOT NULL,             -- JSON: [["title","language"], ...]
  UNIQUE (film_id, release_id, disc, position),
  FOREIGN KEY (film_id, release_id) REFERENCES release (film_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX track_by_recording ON track (film_id, recording);

-- What the identifier holds. Tracks are named, not referenced: a tracklist may be replaced under its matches.
CREATE TABLE match (
  file_id    INTEGER PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
  decision   TEXT    NOT NULL CHECK (decision IN ('ACCEPTED', 'REVIEW', 'NONE')),
  candidates TEXT    NOT NULL,               -- JSON: [["her/source-list/1-03","0.02"], ...], best first
  evidence   TEXT    NOT NULL                -- JSON: [["TITLE","file","track","0.0"], ...]
) STRICT;

-- The listener's word. It outlives rescans, moves, retagging and new tracklists.
CREATE TABLE verdict (
  file_id INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
  track   TEXT    NOT NULL,                  -- her/source-list/1-03
  verdict TEXT    NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
  said_ms INTEGER NOT NULL,
  PRIMARY KEY (file_id, track)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_confirmed_track ON verdict (file_id) WHERE verdict = 'confirmed';

-- Words to search by, already folded and cut: see the package search. Rows are those of track and file.
CREATE VIRTUAL TABLE track_words USING fts5 (
  title, other, content = '', contentless_delete = 1, prefix = '1 2', tokenize = "ascii tokenchars '#'"
);
CREATE VIRTUAL TABLE file_words USING fts5 (
  title, other, content = '', contentless_delete = 1, prefix = '1 2', tokenize = "ascii tokenchars '#'"
);
