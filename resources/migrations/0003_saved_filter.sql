-- Local to this folder: filters of the list of cases that a person gave a name.
CREATE TABLE saved_filter (
    person  BLOB NOT NULL CHECK (length(person) = 16),
    name    TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    filter  TEXT NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;
