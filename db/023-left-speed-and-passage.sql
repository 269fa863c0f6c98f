-- The speed and the passage that was repeated are left with the place.

ALTER TABLE playing ADD COLUMN speed REAL NOT NULL DEFAULT 1;       -- 1 as it is
ALTER TABLE playing ADD COLUMN passage_from_ms INTEGER;             -- null: none
ALTER TABLE playing ADD COLUMN passage_to_ms INTEGER;
ALTER TABLE terminal_playing ADD COLUMN speed REAL NOT NULL DEFAULT 1;
ALTER TABLE terminal_playing ADD COLUMN passage_from_ms INTEGER;
ALTER TABLE terminal_playing ADD COLUMN passage_to_ms INTEGER;
