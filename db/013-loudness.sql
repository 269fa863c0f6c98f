-- How loud sounds were measured to be; null where a sound could not be decoded. The blocks are what several are put together
-- by, as one release.
CREATE TABLE loudness (
  content_id      TEXT NOT NULL PRIMARY KEY,
  integrated_lufs REAL,
  range_lu        REAL,
  true_peak_db    REAL,
  blocks          BLOB
) STRICT, WITHOUT ROWID;
