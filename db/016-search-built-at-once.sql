-- When much is made searchable at once, some work is put off and done once at the end: the statements that do it. Where any
-- is left, the program was ended before.

CREATE TABLE search_put_off (
  id  INTEGER PRIMARY KEY,
  sql TEXT    NOT NULL
) STRICT;
