-- Smart playlists: playlists that hold what a query finds. A rule never changes: a playlist gets another one, and an edit
-- keeps which it had before and after.

CREATE TABLE smart_rule (
  id          INTEGER PRIMARY KEY,
  query       TEXT    NOT NULL,              -- in the language of search
  arranged    TEXT    NOT NULL,              -- empty: as found; year, -year: by a key; mix:7: by lot
  most_pieces INTEGER NOT NULL,              -- 0: as many as there are
  most_ms     INTEGER NOT NULL,              -- 0: as long as it gets
  most_bytes  INTEGER NOT NULL               -- 0: as large as it gets
) STRICT;

-- Null: no smart playlist.
ALTER TABLE playlist ADD COLUMN rule_id INTEGER REFERENCES smart_rule (id);
ALTER TABLE playlist_edit_head ADD COLUMN rule_id INTEGER REFERENCES smart_rule (id);
