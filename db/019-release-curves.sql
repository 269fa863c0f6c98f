-- The equalisers that releases keep as their own: dB of ten bands, with commas between.
CREATE TABLE curve (
  release TEXT NOT NULL PRIMARY KEY,  -- as what is played names it
  bands   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
