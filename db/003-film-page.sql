-- How the files of one recording begin, and the order in which the listener has a film's music.

CREATE TABLE beginning (
  content_id TEXT    PRIMARY KEY,
  peak       INTEGER NOT NULL CHECK (peak BETWEEN -1 AND 32768) -- of the first millisecond; -1: cannot be decoded
) STRICT, WITHOUT ROWID;

-- Films and recordings are named, not referenced: a tracklist may be replaced under its order.
CREATE TABLE own_order (
  film_id    TEXT    NOT NULL,
  step       INTEGER NOT NULL,               -- the highest holds; to undo is to remove it
  recordings TEXT    NOT NULL,               -- JSON: [["sleepwalker","owl", ...]]
  PRIMARY KEY (film_id, step)
) STRICT, WITHOUT ROWID;
