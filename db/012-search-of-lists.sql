-- Playlists and labels are searched too. A playlist's entries are not among what it is found by: they are tracks and files.

-- Labels go by their names, and what is searched by numbers.
CREATE TABLE search_label (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER search_playlist_added AFTER INSERT ON playlist BEGIN
  INSERT INTO search_stale VALUES (1, new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_playlist_changed AFTER UPDATE OF name, folder, note, deleted ON playlist BEGIN
  INSERT INTO search_stale VALUES (1, new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_playlist_removed AFTER DELETE ON playlist BEGIN
  INSERT INTO search_stale VALUES (1, old.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_label_added AFTER INSERT ON label BEGIN
  INSERT INTO search_label (name) VALUES (new.name) ON CONFLICT DO NOTHING;
  INSERT INTO search_stale SELECT 2, id FROM search_label WHERE name = new.name ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_label_removed AFTER DELETE ON label BEGIN
  INSERT INTO search_stale SELECT 2, id FROM search_label WHERE name = old.name ON CONFLICT DO NOTHING;
END;

INSERT INTO search_label (name) SELECT name FROM label;
INSERT INTO search_stale SELECT 1, id FROM playlist UNION SELECT 2, id FROM search_label;

-- Titles are kept as one term too, and lengths by their seconds.
INSERT INTO search_stale SELECT 3, id FROM track UNION SELECT 4, id FROM file UNION SELECT 0, rowid FROM film WHERE TRUE
ON CONFLICT DO NOTHING;
