-- The journal. Rows are added and never changed; docs/journal-format.md describes every byte.

-- One row per case or shared register subject. `key` is local; folded tables use it.
CREATE TABLE stream (
    key  INTEGER PRIMARY KEY,
    id   BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- Every installed database whose operations are held here.
CREATE TABLE replica (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    public_key  BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

-- The audit chain of each replica, in the order of arrival here. `arrived` never runs backwards.
CREATE TABLE chain_entry (
    position   INTEGER PRIMARY KEY,
    replica    INTEGER NOT NULL REFERENCES replica (key),
    number     INTEGER NOT NULL CHECK (number >= 1),
    arrived    INTEGER NOT NULL,
    envelope   BLOB NOT NULL,
    signature  BLOB NOT NULL CHECK (length(signature) = 64),
    UNIQUE (replica, number)
) STRICT;

CREATE TABLE operation (
    position  INTEGER PRIMARY KEY,
    stream    INTEGER NOT NULL REFERENCES stream (key),
    replica   INTEGER NOT NULL REFERENCES replica (key),
    sequence  INTEGER NOT NULL CHECK (sequence >= 1),
    -- Position of the chain entry, which is written last. No foreign key: a deferred one reads this
    -- whole table at every commit. verify finds operations without an entry.
    entry     INTEGER NOT NULL,
    envelope  BLOB NOT NULL,
    UNIQUE (stream, replica, sequence)
) STRICT;

-- Apart from the operation, so that a lawful erasure leaves every chain verifiable.
CREATE TABLE operation_body (
    operation  INTEGER PRIMARY KEY REFERENCES operation (position),
    salt       BLOB CHECK (salt IS NULL OR length(salt) = 16),
    body       TEXT,
    CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;

CREATE TRIGGER stream_kept BEFORE DELETE ON stream BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER stream_fixed BEFORE UPDATE ON stream BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER replica_kept BEFORE DELETE ON replica BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER replica_fixed BEFORE UPDATE ON replica BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER chain_entry_kept BEFORE DELETE ON chain_entry BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER chain_entry_fixed BEFORE UPDATE ON chain_entry BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER operation_kept BEFORE DELETE ON operation BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER operation_fixed BEFORE UPDATE ON operation BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER operation_body_kept BEFORE DELETE ON operation_body BEGIN SELECT raise(ABORT, 'append-only'); END;
CREATE TRIGGER operation_body_fixed BEFORE UPDATE ON operation_body
WHEN NEW.operation <> OLD.operation OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN SELECT raise(ABORT, 'append-only'); END;

-- Local to this folder: not in the journal, not in rebuild, not in dump.
CREATE TABLE setting (
    name   TEXT PRIMARY KEY,
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Secret keys of the office and of this replica. Unwrapped in an office without sign-in.
CREATE TABLE secret_key (
    name    TEXT PRIMARY KEY,
    secret  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Forms being filled in, kept through a crash.
CREATE TABLE draft (
    name     TEXT PRIMARY KEY,
    changed  INTEGER NOT NULL,
    content  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
