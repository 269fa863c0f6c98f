-- Parts: tracks that a cue sheet cuts a file into. A part is a row like that of a file, with its own length, tags and content
-- id, and the name of its file with its number behind it: Score.flac#3.

ALTER TABLE file ADD COLUMN part_from INTEGER;              -- in frames of a sheet, 1/75 s; null: no part, but a whole file
ALTER TABLE file ADD COLUMN part_to INTEGER;                -- the first behind it; null: to the end of the file
-- 1: other rows stand for its sound now, parts for a whole or a whole for its parts. It is not listed, and is kept as a
-- missing one is, with all that hangs on it.
ALTER TABLE file ADD COLUMN rests INTEGER NOT NULL DEFAULT 0 CHECK (rests IN (0, 1));
