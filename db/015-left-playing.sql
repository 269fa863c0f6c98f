-- The volume is left with the place. What a terminal played is left beside what the window played, in tables of the same
-- form, so that a file heard in a terminal does not take the place of the window's queue.

ALTER TABLE playing ADD COLUMN volume REAL NOT NULL DEFAULT 0.8;  -- 0 to 1

CREATE TABLE terminal_queue AS SELECT * FROM queue WHERE 0;
CREATE TABLE terminal_playing AS SELECT * FROM playing WHERE 0;
CREATE UNIQUE INDEX terminal_playing_only ON terminal_playing (only);
