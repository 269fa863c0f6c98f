-- A change of a film's own order that was taken back stays until the next change, so that it can be made again.
ALTER TABLE own_order ADD COLUMN undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1));
