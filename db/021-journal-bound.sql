-- How long the journal of edits remembers and in how much room, by the listener's choice: one row, or none for the first bound.

CREATE TABLE tag_bound (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  days  INTEGER NOT NULL CHECK (days >= 0),
  bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

-- The history of one file is found without a look at all of it.
CREATE INDEX tag_edit_by_file ON tag_edit (file_id);
