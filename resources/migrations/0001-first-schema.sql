-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements are parted by lines that read "-- next". Lists are JSON arrays.
-- No foreign key leads from answers to guides: the built-in guides are not in this file.
CREATE TABLE answer (
    guide TEXT NOT NULL,
    question TEXT NOT NULL,
    situation TEXT NOT NULL,
    task TEXT NOT NULL,
    action TEXT NOT NULL,
    result TEXT NOT NULL,
    notes TEXT NOT NULL,
    ready INTEGER NOT NULL CHECK (ready IN (0, 1)),
    covered TEXT NOT NULL,
    changed_at TEXT NOT NULL, -- UTC, as in 2026-01-31T09:30:00.000Z
    PRIMARY KEY (guide, question)
) STRICT
-- next
CREATE TABLE guide (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    role TEXT NOT NULL,
    about TEXT NOT NULL,
    stages TEXT NOT NULL,
    formats TEXT NOT NULL,
    screens_for TEXT NOT NULL,
    red_flags TEXT NOT NULL
) STRICT
-- next
CREATE TABLE question (
    guide TEXT NOT NULL REFERENCES guide (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in the guide, from 0
    id TEXT NOT NULL,
    question_set TEXT NOT NULL CHECK (question_set IN ('primary', 'practice', 'extra')),
    number INTEGER NOT NULL,
    category TEXT NOT NULL,
    stages TEXT NOT NULL,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    why TEXT NOT NULL,
    pointers TEXT NOT NULL,
    follow_ups TEXT NOT NULL,
    situation TEXT NOT NULL,
    task TEXT NOT NULL,
    action TEXT NOT NULL,
    result TEXT NOT NULL,
    outline TEXT NOT NULL,
    concepts TEXT NOT NULL,
    PRIMARY KEY (guide, position),
    UNIQUE (guide, id)
) STRICT
-- next
CREATE TABLE preference (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
