-- One narrow row per respondent: everything a figure can be asked by. NULL is "no value".
CREATE TABLE statistic_row (
    case_key    INTEGER NOT NULL REFERENCES case_file (key),
    respondent  INTEGER NOT NULL,
    is_counted  INTEGER NOT NULL CHECK (is_counted IN (0, 1)), -- ASN, in a case not cancelled
    outcome     TEXT NOT NULL,
    district    TEXT,
    employer    TEXT,
    office      TEXT,
    job_level   TEXT,
    category    TEXT,
    form        TEXT,
    channel     TEXT,
    source      TEXT,
    agency      TEXT,
    sanction    TEXT,
    occurred    TEXT,
    known       TEXT,
    received    TEXT,
    recorded    TEXT NOT NULL,
    decided     TEXT, -- when the outcome came about
    due         TEXT, -- of the answer now awaited from the PPK
    is_blocked  INTEGER NOT NULL CHECK (is_blocked IN (0, 1)),
    PRIMARY KEY (case_key, respondent)
) STRICT, WITHOUT ROWID;

CREATE INDEX statistic_row_funnel ON statistic_row (is_counted, outcome, due, is_blocked);
CREATE INDEX statistic_row_cross ON statistic_row (is_counted, district, job_level);
CREATE INDEX statistic_row_received ON statistic_row (is_counted, received, outcome);
