-- What became of every limit that a step started. Closed ones keep no more than compliance asks.
CREATE TABLE deadline (
    case_key      INTEGER NOT NULL REFERENCES case_file (key),
    ordinal       INTEGER NOT NULL CHECK (ordinal >= 1),
    step          INTEGER NOT NULL, -- ordinal of the step
    code          TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('open', 'met', 'replaced', 'lapsed')),
    due           TEXT NOT NULL CHECK (length(due) = 10),
    ended         TEXT CHECK (ended IS NULL OR length(ended) = 10),
    is_late       INTEGER NOT NULL CHECK (is_late IN (0, 1)),
    is_duty       INTEGER NOT NULL CHECK (is_duty IN (0, 1)),
    is_estimated  INTEGER NOT NULL CHECK (is_estimated IN (0, 1)),
    responsible   TEXT NOT NULL, -- holder word
    start         TEXT NOT NULL CHECK (length(start) = 10),
    count         INTEGER NOT NULL,
    unit          TEXT NOT NULL CHECK (unit IN ('hari-kerja', 'hari')),
    contest       TEXT NOT NULL, -- of the rule, as its conditions
    conditions    TEXT NOT NULL,
    content       TEXT, -- JSON: the limit as its step has it, with whom it concerns; while open
    PRIMARY KEY (case_key, ordinal),
    FOREIGN KEY (case_key, step) REFERENCES step (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX deadline_open ON deadline (due, case_key, ordinal, is_duty) WHERE state = 'open';
