-- A track may be hidden before the first: it stands at 0. Only the check changes and no row, so that the table's text is
-- all there is to write (https://sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (position >= 1)', 'CHECK (position >= 0)')
WHERE type = 'table' AND name = 'track';
PRAGMA writable_schema = RESET;
