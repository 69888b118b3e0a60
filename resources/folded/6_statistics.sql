-- One narrow row per respondent: everything a figure can be asked by. NULL is "no value".
-- A case without respondents has one row all the same, respondent 0.
CREATE TABLE statistic_row (
    case_key     INTEGER NOT NULL REFERENCES case_file (key),
    respondent   INTEGER NOT NULL,
    is_counted   INTEGER NOT NULL CHECK (is_counted IN (0, 1)), -- ASN, and not cancelled
    is_asn       INTEGER NOT NULL CHECK (is_asn IN (0, 1)),
    is_first     INTEGER NOT NULL CHECK (is_first IN (0, 1)), -- stands for its case
    outcome      TEXT NOT NULL,
    district     TEXT, -- of the first act
    place        TEXT, -- of the case
    employer     TEXT,
    office       TEXT,
    job_level    TEXT,
    category     TEXT,
    form         TEXT,
    channel      TEXT,
    source       TEXT,
    agency       TEXT,
    sanction     TEXT,
    occurred     TEXT,
    known        TEXT,
    received     TEXT,
    recorded     TEXT NOT NULL,
    decided      TEXT, -- when the outcome came about
    due          TEXT, -- of the answer now awaited from the PPK
    is_blocked   INTEGER NOT NULL CHECK (is_blocked IN (0, 1)),
    is_appealed  INTEGER NOT NULL CHECK (is_appealed IN (0, 1)),
    PRIMARY KEY (case_key, respondent)
) STRICT, WITHOUT ROWID;

-- The funnel and district by job level are answered from these alone.
CREATE INDEX statistic_row_funnel
    ON statistic_row (is_counted, outcome, is_asn, due, is_blocked, is_appealed);
CREATE INDEX statistic_row_cross ON statistic_row (is_counted, district, job_level);

-- Filters of the list by what is asked most; without it each would read the whole table.
CREATE INDEX statistic_row_filter ON statistic_row (outcome, source, district, form, job_level);
