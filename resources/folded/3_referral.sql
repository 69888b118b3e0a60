CREATE TABLE step (
    case_key       INTEGER NOT NULL REFERENCES case_file (key),
    ordinal        INTEGER NOT NULL CHECK (ordinal >= 1),
    id             BLOB NOT NULL CHECK (length(id) = 16),
    step           TEXT NOT NULL,
    event_date     TEXT NOT NULL CHECK (length(event_date) = 10),
    letter_number  TEXT NOT NULL,
    letter_key     TEXT NOT NULL, -- letters and digits only, for finding it again
    letter_year    INTEGER NOT NULL, -- in which the letter got its number
    issuer         TEXT NOT NULL, -- who numbered it, however it is called; empty when unknown
    letter_date    TEXT,
    sent           TEXT,
    received       TEXT,
    sender         TEXT NOT NULL,
    recipient      TEXT NOT NULL,
    commission     TEXT NOT NULL, -- who supervised on the day
    note           TEXT NOT NULL,
    sanction       TEXT,
    sanction_text  TEXT NOT NULL,
    due            TEXT,
    is_voided      INTEGER NOT NULL CHECK (is_voided IN (0, 1)),
    respondent     INTEGER NOT NULL, -- stands for those it concerns; 0 in a case without any
    sanction_now   TEXT, -- after objection and appeal, for who stands for them
    PRIMARY KEY (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_by_letter ON step (letter_key) WHERE letter_key <> '';

-- Who has to act for each respondent, since when, and which letter waits for what.
CREATE TABLE respondent_state (
    case_key     INTEGER NOT NULL REFERENCES case_file (key),
    respondent   INTEGER NOT NULL CHECK (respondent >= 1),
    holder       TEXT NOT NULL, -- word, or code of an institution that has none
    since        TEXT NOT NULL, -- empty before the first step
    last         TEXT NOT NULL, -- latest step that is no side step; empty before the first
    commission   TEXT NOT NULL, -- who supervises it now; empty where nobody does
    waits        TEXT NOT NULL CHECK (waits IN ('', 'receipt', 'answer')),
    letter       INTEGER, -- the step whose letter waits
    waits_since  TEXT NOT NULL,
    due          TEXT NOT NULL,
    PRIMARY KEY (case_key, respondent)
) STRICT, WITHOUT ROWID;

CREATE INDEX respondent_state_by_holder ON respondent_state (holder, since);

-- One row per recommendation and respondent: what the PPK did with it.
CREATE TABLE ppk_follow_up (
    case_key       INTEGER NOT NULL REFERENCES case_file (key),
    respondent     INTEGER NOT NULL CHECK (respondent >= 1),
    recommended    INTEGER NOT NULL, -- the step
    recommended_on TEXT NOT NULL,
    received_on    TEXT NOT NULL, -- by the PPK; empty when unknown
    due            TEXT NOT NULL,
    due_rule       TEXT NOT NULL,
    warnings       INTEGER NOT NULL CHECK (warnings >= 0),
    warned_on      TEXT NOT NULL, -- the latest
    blocked_on     TEXT NOT NULL,
    unblocked_on   TEXT NOT NULL,
    decided_on     TEXT NOT NULL,
    decision       TEXT NOT NULL, -- step that ended the waiting: sanctioned, closed, cancelled
    comparison     TEXT NOT NULL, -- lighter, equal, heavier
    comparison_reason TEXT NOT NULL,
    PRIMARY KEY (case_key, respondent, recommended)
) STRICT, WITHOUT ROWID;
