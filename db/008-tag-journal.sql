-- What was done to the listener's files, frame by frame, so that it can be taken back.

CREATE TABLE tag_edit (
  id        INTEGER PRIMARY KEY,
  batch     INTEGER NOT NULL,                -- what was done at once, and is taken back at once
  file_id   INTEGER REFERENCES file (id) ON DELETE SET NULL,
  path      TEXT    NOT NULL,                -- absolute; where the file was last known by this journal
  encoded   INTEGER NOT NULL DEFAULT 0,      -- 1: percent-encoded bytes, for a name that is not UTF-8
  old_path  TEXT,                            -- a rename: what the file was called; null: its tags were edited
  old_encoded INTEGER NOT NULL DEFAULT 0,
  new_path  TEXT,                            -- a rename: what it is called since
  new_encoded INTEGER NOT NULL DEFAULT 0,
  state     TEXT    NOT NULL CHECK (state IN ('begun', 'done', 'undoing', 'undone')),
  said_ms   INTEGER NOT NULL
) STRICT;
CREATE INDEX tag_edit_by_batch ON tag_edit (batch);
CREATE INDEX tag_edit_by_path ON tag_edit (path, encoded);
CREATE INDEX tag_edit_under_way ON tag_edit (state) WHERE state IN ('begun', 'undoing');

CREATE TABLE tag_frame (
  edit_id INTEGER NOT NULL REFERENCES tag_edit (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  key     TEXT    NOT NULL,                  -- frames of one key are changed together
  side    TEXT    NOT NULL CHECK (side IN ('before', 'after', 'none')),  -- none: the key itself, when a side has no frame
  texts   TEXT    NOT NULL,                  -- JSON: ["what it says"]
  stored  BLOB,                              -- the frame to the byte; null: it is in tag_blob
  blob    TEXT,
  PRIMARY KEY (edit_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_frame_by_blob ON tag_frame (blob) WHERE blob IS NOT NULL;

-- Large frames, pictures most of all: one picture put into a hundred files is kept once.
CREATE TABLE tag_blob (
  hash  TEXT PRIMARY KEY,                    -- SHA-256
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
