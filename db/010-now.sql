-- What was played.

CREATE TABLE heard (
  id        INTEGER PRIMARY KEY,
  path      TEXT    NOT NULL,                 -- absolute
  encoded   INTEGER NOT NULL DEFAULT 0,       -- 1: percent-encoded bytes, for a name that is not UTF-8
  title     TEXT    NOT NULL,
  artist    TEXT    NOT NULL,
  album     TEXT    NOT NULL,
  length_ns INTEGER NOT NULL,                 -- 0: not known
  at_ms     INTEGER NOT NULL                  -- since 1970, when it had been heard long enough to count
) STRICT;
