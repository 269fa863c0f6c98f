-- What MusicBrainz calls releases, recordings and tracks by; empty when not known.
ALTER TABLE release ADD COLUMN musicbrainz TEXT NOT NULL DEFAULT '';
ALTER TABLE track ADD COLUMN musicbrainz_recording TEXT NOT NULL DEFAULT '';
ALTER TABLE track ADD COLUMN musicbrainz_track TEXT NOT NULL DEFAULT '';

-- Edits of labels that were taken back stay until another is made: they can be made again.
ALTER TABLE label_edit ADD COLUMN undone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE label_change ADD COLUMN after TEXT;  -- what the row held when the edit was taken back

-- By which readers a folder's files were read last: when these have learnt more, they are read once more.
ALTER TABLE folder ADD COLUMN readers INTEGER NOT NULL DEFAULT 0;
