CREATE TABLE case_file (
    key              INTEGER PRIMARY KEY REFERENCES stream (key),
    id               BLOB NOT NULL CHECK (length(id) = 16),
    number           TEXT NOT NULL, -- unique in this office; a stranger may send one again
    number_year      INTEGER NOT NULL,
    number_letter    TEXT NOT NULL,
    number_sequence  INTEGER NOT NULL CHECK (number_sequence >= 1),
    recorded         TEXT NOT NULL CHECK (length(recorded) = 10),
    recorded_by      BLOB NOT NULL CHECK (length(recorded_by) = 16),
    place            TEXT,
    place_text       TEXT NOT NULL,
    channel          TEXT,
    narrative        TEXT NOT NULL,
    derived_from     BLOB CHECK (length(derived_from) = 16), -- case that this one came out of
    is_cancelled     INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    changed          INTEGER NOT NULL
) STRICT;

CREATE INDEX case_file_by_origin ON case_file (derived_from) WHERE derived_from IS NOT NULL;
CREATE INDEX case_file_by_number ON case_file (number);
CREATE INDEX case_file_by_sequence ON case_file (number_year, number_letter, number_sequence);

CREATE TABLE report (
    case_key     INTEGER NOT NULL REFERENCES case_file (key),
    ordinal      INTEGER NOT NULL CHECK (ordinal >= 1),
    id           BLOB NOT NULL CHECK (length(id) = 16),
    source       TEXT,
    source_text  TEXT NOT NULL,
    number       TEXT NOT NULL,
    number_key   TEXT NOT NULL, -- without what people spell differently, for finding it again
    known        TEXT,
    received     TEXT CHECK (received IS NULL OR length(received) = 10),
    PRIMARY KEY (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_by_number ON report (number_key) WHERE number_key <> '';

CREATE TABLE respondent (
    case_key         INTEGER NOT NULL REFERENCES case_file (key),
    ordinal          INTEGER NOT NULL CHECK (ordinal >= 1),
    id               BLOB NOT NULL CHECK (length(id) = 16),
    name             TEXT NOT NULL,
    nip              TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('pns', 'pppk', 'non_asn')),
    position         TEXT NOT NULL,
    job_level        TEXT,
    job_level_group  TEXT,
    rank             TEXT NOT NULL,
    unit             TEXT NOT NULL,
    agency           TEXT NOT NULL,
    region           TEXT,
    PRIMARY KEY (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX respondent_by_nip ON respondent (nip) WHERE nip <> '';

CREATE TABLE respondent_motive (
    case_key    INTEGER NOT NULL REFERENCES case_file (key),
    respondent  INTEGER NOT NULL,
    motive      TEXT NOT NULL,
    PRIMARY KEY (case_key, respondent, motive),
    FOREIGN KEY (case_key, respondent) REFERENCES respondent (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE act (
    case_key           INTEGER NOT NULL REFERENCES case_file (key),
    respondent         INTEGER NOT NULL,
    ordinal            INTEGER NOT NULL CHECK (ordinal >= 1),
    id                 BLOB NOT NULL CHECK (length(id) = 16),
    form               TEXT,
    form_text          TEXT NOT NULL,
    category           TEXT CHECK (category IN ('ethics', 'discipline')),
    proposed_category  TEXT CHECK (proposed_category IN ('ethics', 'discipline')),
    category_reason    TEXT NOT NULL,
    occurred           TEXT,
    place              TEXT,
    place_text         TEXT NOT NULL,
    PRIMARY KEY (case_key, respondent, ordinal),
    FOREIGN KEY (case_key, respondent) REFERENCES respondent (case_key, ordinal)
) STRICT, WITHOUT ROWID;

-- Fields that hold several unequal values until a person decides.
CREATE TABLE conflict (
    case_key  INTEGER NOT NULL REFERENCES case_file (key),
    entity    TEXT NOT NULL,
    field     TEXT NOT NULL,
    choices   TEXT NOT NULL, -- JSON, the provisional value first
    PRIMARY KEY (case_key, entity, field)
) STRICT, WITHOUT ROWID;
