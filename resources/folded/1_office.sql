-- Folded from the journal; rebuilt at any time. Never changed by anything but the fold.

CREATE TABLE office (
    key        INTEGER PRIMARY KEY REFERENCES stream (key),
    id         BLOB NOT NULL CHECK (length(id) = 16),
    code       TEXT NOT NULL,
    name       TEXT NOT NULL,
    time_zone  TEXT NOT NULL CHECK (time_zone IN ('WIB', 'WITA', 'WIT')),
    is_demo    INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    details    TEXT NOT NULL -- letterhead and signature, JSON
) STRICT;

CREATE TABLE person (
    office  INTEGER NOT NULL REFERENCES office (key),
    id      BLOB NOT NULL CHECK (length(id) = 16),
    name    TEXT NOT NULL,
    roles   TEXT NOT NULL, -- words, separated by blanks
    PRIMARY KEY (office, id)
) STRICT, WITHOUT ROWID;
