CREATE TABLE evidence (
    case_key  INTEGER NOT NULL REFERENCES case_file (key),
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 1),
    id        BLOB NOT NULL CHECK (length(id) = 16),
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    size      INTEGER NOT NULL CHECK (size >= 0),
    name      TEXT NOT NULL, -- as the file was called; never used as a path
    added     TEXT NOT NULL,
    added_by  BLOB NOT NULL CHECK (length(added_by) = 16),
    PRIMARY KEY (case_key, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_by_digest ON evidence (sha256);

-- What was found of a file on the disk of one replica, when it was not as it was added.
CREATE TABLE evidence_finding (
    case_key  INTEGER NOT NULL REFERENCES case_file (key),
    item      BLOB NOT NULL CHECK (length(item) = 16),
    replica   BLOB NOT NULL CHECK (length(replica) = 16),
    state     TEXT NOT NULL,
    checked   TEXT NOT NULL,
    PRIMARY KEY (case_key, item, replica)
) STRICT, WITHOUT ROWID;
