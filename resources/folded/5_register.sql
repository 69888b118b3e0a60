-- One row per case, as the list shows it. The fixed orders are indexes of their own.
CREATE TABLE case_summary (
    case_key       INTEGER PRIMARY KEY REFERENCES case_file (key),
    number         TEXT NOT NULL,
    number_rank    INTEGER NOT NULL,
    received       TEXT NOT NULL, -- of the first report; empty when unknown
    changed        INTEGER NOT NULL,
    name           TEXT NOT NULL, -- of the first respondent
    respondents    INTEGER NOT NULL,
    position       TEXT NOT NULL,
    form           TEXT NOT NULL,
    form_text      TEXT NOT NULL,
    place          TEXT NOT NULL,
    place_text     TEXT NOT NULL,
    status         TEXT NOT NULL,
    outcome        TEXT NOT NULL, -- of the first respondent, or 'mixed'
    holder         TEXT NOT NULL,
    since          TEXT NOT NULL, -- since when that holder has it
    due            TEXT NOT NULL, -- the first open duty of anybody
    due_unit       TEXT NOT NULL, -- in which days that duty counts; empty without one
    answer_due     TEXT NOT NULL, -- the answer awaited from the PPK
    evidence       INTEGER NOT NULL,
    is_cancelled   INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    has_conflict   INTEGER NOT NULL CHECK (has_conflict IN (0, 1))
) STRICT;

CREATE INDEX case_summary_by_received ON case_summary (received DESC, case_key DESC);
CREATE INDEX case_summary_by_number ON case_summary (number_rank DESC, case_key DESC);
CREATE INDEX case_summary_by_change ON case_summary (changed DESC, case_key DESC);

-- The other orders read keys alone: names from an index of their own, the short ones from one that
-- is a third of the table.
CREATE INDEX case_summary_by_name ON case_summary (name DESC, case_key DESC);
CREATE INDEX case_summary_short ON case_summary (status, holder, due, form, place, case_key);

-- Newest first: the row id is the key of the case. Filled by code, never by triggers.
CREATE VIRTUAL TABLE search USING fts5 (
    number, people, letters, narrative,
    tokenize = "unicode61 remove_diacritics 2", prefix = '3', columnsize = 0
);
