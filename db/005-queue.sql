-- The queue as it was left, and what of it was on.

CREATE TABLE queue (
  place     INTEGER PRIMARY KEY,              -- from 0
  path      TEXT    NOT NULL,                 -- absolute
  encoded   INTEGER NOT NULL DEFAULT 0,       -- 1: percent-encoded bytes, for a name that is not UTF-8
  title     TEXT    NOT NULL,
  artist    TEXT    NOT NULL,
  album     TEXT    NOT NULL,
  length_ns INTEGER NOT NULL                  -- 0: not known
) STRICT;

CREATE TABLE playing (
  only        INTEGER PRIMARY KEY CHECK (only = 1),
  place       INTEGER NOT NULL,               -- in the queue; -1: nothing
  position_ms INTEGER NOT NULL,
  repeat      TEXT    NOT NULL CHECK (repeat IN ('OFF', 'ALL', 'ONE')),
  shuffle     TEXT    NOT NULL CHECK (shuffle IN ('OFF', 'TRACKS', 'RELEASES'))
) STRICT;
