-- Local to this folder: until when a person wants to hear no more of a limit. The limit itself stays.
CREATE TABLE snooze (
    person     BLOB NOT NULL CHECK (length(person) = 16),
    step       BLOB NOT NULL CHECK (length(step) = 16),
    code       TEXT NOT NULL,
    remind_on  TEXT NOT NULL CHECK (length(remind_on) = 10),
    PRIMARY KEY (person, step, code)
) STRICT, WITHOUT ROWID;
