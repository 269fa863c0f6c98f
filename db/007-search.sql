-- What is searched: the terms of films, tracks and files (the package search tells how texts become terms), and beside
-- them the numbers that can be asked for. All of it can be made anew from the other tables.

DROP TABLE track_words;
DROP TABLE file_words;

CREATE VIRTUAL TABLE search_words USING fts5 (
  title, artist, film, composer, album, release, genre, label, facts, path,
  content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars '#^$'"
);
INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 32000000);
INSERT INTO search_words (search_words, rank) VALUES ('automerge', 8);

CREATE TABLE search_row (
  spot         INTEGER PRIMARY KEY,          -- its row in search_words; by kind, then by plays: see the class Spot
  kind         INTEGER NOT NULL,
  id           INTEGER NOT NULL,             -- of the row in film, track or file
  year         INTEGER,
  length_ms    INTEGER,
  bitrate_kbps INTEGER,
  added_ms     INTEGER,
  plays        INTEGER NOT NULL,
  played_ms    INTEGER,                      -- when it was heard last
  rating       INTEGER,                      -- 0 to 100
  lossless     INTEGER NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE INDEX search_row_by_year ON search_row (year);
CREATE INDEX search_row_by_length ON search_row (length_ms);
CREATE INDEX search_row_by_bitrate ON search_row (bitrate_kbps);
CREATE INDEX search_row_by_added ON search_row (added_ms);
CREATE INDEX search_row_by_played ON search_row (played_ms) WHERE played_ms IS NOT NULL;
CREATE INDEX search_row_by_rating ON search_row (rating) WHERE rating IS NOT NULL;

-- Every word of an alphabet that stands anywhere, once: what is mistyped, or found by its middle, is looked for here.
CREATE TABLE search_word (
  id   INTEGER PRIMARY KEY,
  word TEXT    NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search_part USING fts5 (word, content = 'search_word', content_rowid = 'id', tokenize = 'trigram');

-- What has changed since it was made searchable. Whoever changes a row need not know of the search.
CREATE TABLE search_stale (
  kind INTEGER NOT NULL,                     -- 0 film, 3 track, 4 file
  id   INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- Counts how often anything was made searchable.
CREATE TABLE search_state (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  change INTEGER NOT NULL
) STRICT;
INSERT INTO search_state VALUES (1, 0);

CREATE TRIGGER search_film_added AFTER INSERT ON film BEGIN
  INSERT INTO search_stale VALUES (0, new.rowid) ON CONFLICT DO NOTHING;
  INSERT INTO search_stale SELECT 4, file_id FROM match WHERE decision <> 'NONE' ON CONFLICT DO NOTHING;
  INSERT INTO search_stale SELECT 4, file_id FROM said WHERE TRUE ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_film_removed AFTER DELETE ON film BEGIN
  INSERT INTO search_stale VALUES (0, old.rowid) ON CONFLICT DO NOTHING;
  INSERT INTO search_stale SELECT 4, file_id FROM match WHERE decision <> 'NONE' ON CONFLICT DO NOTHING;
  INSERT INTO search_stale SELECT 4, file_id FROM said WHERE TRUE ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_track_added AFTER INSERT ON track BEGIN
  INSERT INTO search_stale VALUES (3, new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_track_removed AFTER DELETE ON track BEGIN
  INSERT INTO search_stale VALUES (3, old.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_file_added AFTER INSERT ON file BEGIN
  INSERT INTO search_stale VALUES (4, new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_file_changed
AFTER UPDATE OF folder_id, path, state, format, length_ns, bitrate_kbps, tags ON file BEGIN
  INSERT INTO search_stale VALUES (4, new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_file_removed AFTER DELETE ON file BEGIN
  INSERT INTO search_stale VALUES (4, old.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_match_added AFTER INSERT ON match BEGIN
  INSERT INTO search_stale VALUES (4, new.file_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_match_changed AFTER UPDATE ON match BEGIN
  INSERT INTO search_stale VALUES (4, new.file_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_said_added AFTER INSERT ON said BEGIN
  INSERT INTO search_stale VALUES (4, new.file_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_said_changed AFTER UPDATE ON said BEGIN
  INSERT INTO search_stale VALUES (4, new.file_id) ON CONFLICT DO NOTHING;
END;

INSERT INTO search_stale SELECT 0, rowid FROM film UNION SELECT 3, id FROM track UNION SELECT 4, id FROM file;
