-- What a film's tracklist was before each change, so that the listener can take the change back.
CREATE TABLE tracklist_change (
  id       INTEGER PRIMARY KEY,
  film     TEXT    NOT NULL,                 -- its id; the film itself may be gone
  before   TEXT,                             -- the tracklist file it was; null: there was none
  shipped  INTEGER NOT NULL,                 -- 1: it was as it came with the program
  said_ms  INTEGER NOT NULL
) STRICT;
