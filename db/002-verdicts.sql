-- What the listener said of files, in the order it was said, so that it can be taken back. Of the words that stand, a
-- later one of a file wins. A word names its track by place, title and recording: a tracklist may be numbered anew.
CREATE TABLE said (
  id        INTEGER PRIMARY KEY,
  deed      INTEGER NOT NULL,                -- what was said at once, and is taken back at once
  file_id   INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
  verdict   TEXT    NOT NULL CHECK (verdict IN ('CONFIRMED', 'REJECTED', 'NONE')),
  track     TEXT    NOT NULL,                -- her/source-list/1-03; empty for NONE
  title     TEXT    NOT NULL,
  recording TEXT    NOT NULL,
  said_ms   INTEGER NOT NULL,
  undone_ms INTEGER
) STRICT;
CREATE INDEX said_by_file ON said (file_id);
CREATE INDEX said_by_deed ON said (deed);

INSERT INTO said (deed, file_id, verdict, track, title, recording, said_ms)
SELECT row_number() OVER (ORDER BY verdict.said_ms, verdict.track), verdict.file_id, upper(verdict.verdict), verdict.track,
  coalesce(track.title, ''), coalesce(track.recording, ''), verdict.said_ms
FROM verdict LEFT JOIN track
  ON verdict.track = format('%s/%s/%d-%02d', track.film_id, track.release_id, track.disc, track.position);

DROP TABLE verdict;

-- What an accepted match was made from: it is thought over again only when that has changed.
ALTER TABLE match ADD COLUMN title TEXT NOT NULL DEFAULT '';           -- of the best candidate
ALTER TABLE match ADD COLUMN file_mark TEXT NOT NULL DEFAULT '';       -- of the file's name, tags, length and sound
ALTER TABLE match ADD COLUMN tracklist_mark TEXT NOT NULL DEFAULT '';  -- of the best candidate's film

-- Evidence now says which candidate it is of: [["0","TITLE","file","track","0.0"], ...]
UPDATE match SET evidence = (
  SELECT coalesce(json_group_array(json_array('0', value ->> 0, value ->> 1, value ->> 2, value ->> 3) ORDER BY key), '[]')
  FROM json_each(evidence));
