-- What was heard, labelled or rated is searched too: each change makes what it is said of stale in the index.

CREATE TRIGGER search_played_added AFTER INSERT ON played WHEN new.content_id <> '' BEGIN
  INSERT INTO search_stale SELECT 4, id FROM file WHERE content_id = new.content_id ON CONFLICT DO NOTHING;
  INSERT INTO search_stale
  SELECT 3, track.id FROM file JOIN match ON match.file_id = file.id AND match.decision <> 'NONE'
  JOIN track ON track.film_id = substr(match.candidates ->> '$[0][0]', 1, instr(match.candidates ->> '$[0][0]', '/') - 1)
  WHERE file.content_id = new.content_id ON CONFLICT DO NOTHING;
END;

-- A subject is her/moon-song, a film and its recording, or sound: and a content id.
CREATE VIEW search_subject AS
SELECT track.film_id || '/' || track.recording AS subject, 3 AS kind, track.id AS id FROM track
UNION ALL
SELECT track.film_id || '/' || track.recording, 4, match.file_id FROM match JOIN track
  ON match.candidates ->> '$[0][0]' = format('%s/%s/%d-%02d', track.film_id, track.release_id, track.disc, track.position)
UNION ALL
SELECT 'sound:' || file.content_id, 4, file.id FROM file WHERE file.content_id IS NOT NULL;

CREATE TRIGGER search_labelled_added AFTER INSERT ON labelled BEGIN
  INSERT INTO search_stale SELECT kind, id FROM search_subject WHERE subject = new.subject ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_labelled_removed AFTER DELETE ON labelled BEGIN
  INSERT INTO search_stale SELECT kind, id FROM search_subject WHERE subject = old.subject ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_labelled_changed AFTER UPDATE ON labelled BEGIN
  INSERT INTO search_stale SELECT kind, id FROM search_subject WHERE subject = new.subject ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_rating_added AFTER INSERT ON rating BEGIN
  INSERT INTO search_stale SELECT kind, id FROM search_subject WHERE subject = new.subject ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_rating_removed AFTER DELETE ON rating BEGIN
  INSERT INTO search_stale SELECT kind, id FROM search_subject WHERE subject = old.subject ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_rating_changed AFTER UPDATE ON rating BEGIN
  INSERT INTO search_stale SELECT kind, id FROM search_subject WHERE subject = new.subject ON CONFLICT DO NOTHING;
END;
