-- The listener's own words on what is heard, and stars. A subject is a recording of a film (her/moon-song), so that they
-- outlive the file that plays it, or for a file that is no track the number of its sound (sound:1a2b...).
CREATE TABLE label (
  name  TEXT NOT NULL PRIMARY KEY,
  color TEXT NOT NULL                        -- #rrggbb
) STRICT, WITHOUT ROWID;

CREATE TABLE labelled (
  label   TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (subject, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX labelled_by_label ON labelled (label);

CREATE TABLE rating (
  subject    TEXT    NOT NULL PRIMARY KEY,
  half_stars INTEGER NOT NULL CHECK (half_stars BETWEEN 1 AND 10)
) STRICT, WITHOUT ROWID;

-- Edits, in the order in which they were made. Of each row that changed what it held before: a label (no subject) its
-- color, a rating (no label) its stars, a label on a subject 1; null where there was no row.
CREATE TABLE label_edit (
  id   INTEGER PRIMARY KEY,
  kind TEXT    NOT NULL
) STRICT;

CREATE TABLE label_change (
  edit_id INTEGER NOT NULL REFERENCES label_edit (id) ON DELETE CASCADE,
  label   TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  before  TEXT,
  PRIMARY KEY (edit_id, label, subject)
) STRICT, WITHOUT ROWID;
