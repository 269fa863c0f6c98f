-- Parts: tracks that a cue sheet cuts a file into. A part is a row like that of a file, with its own length, tags and content
-- id, and the name of its file with its number behind it: Score.flac#3.

ALTER TABLE file ADD COLUMN part_from INTEGER;              -- in frames of a sheet, 1/75 s; null: no part, but a whole file
ALTER TABLE file ADD COLUMN part_to INTEGER;                -- the first behind it; null: to the end of the file
-- 1: other rows stand for its sound now, parts for a whole or a whole for its parts. It is not listed, and is kept as a
-- missing one is, with all that hangs on it.
ALTER TABLE file ADD COLUMN rests INTEGER NOT NULL DEFAULT 0 CHECK (rests IN (0, 1));

-- What a scan looks at beside files that changed: parts, what rests, sheets with a problem, files with a sheet inside.
CREATE INDEX file_of_sheets ON file (folder_id)
WHERE rests = 1 OR part_from IS NOT NULL OR lower(substr(path, -4)) = '.cue' OR instr(tags, '"CUE_SHEET"') > 0;
