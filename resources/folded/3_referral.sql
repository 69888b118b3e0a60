CREATE TABLE step (
    case_key       INTEGER NOT NULL REFERENCES case_file (key),
    ordinal        INTEGER NOT NULL CHECK (ordinal >= 1),
    id             BLOB NOT NULL CHECK (length(id) = 16),
    step           TEXT NOT NULL,
    event_date     TEXT NOT NULL CHECK (length(event_date) = 10),
    letter_number  TEXT NOT NULL,
    letter_key     TEXT NOT NULL, -- letters and digits only, for finding it again
    letter_date    TEXT,
    sent           TEXT,
    received       TEXT,
    sender         TEXT NOT NULL,
    recipient      TEXT NOT NULL,
    note           TEXT NOT NULL,
    sanction       TEXT,
    sanction_text  TEXT NOT NULL,
    due            TEXT,
    is_voided      INTEGER NOT NULL CHECK (is_voided IN (0, 1)),
    PRIMARY KEY (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_by_letter ON step (letter_key) WHERE letter_key <> '';
