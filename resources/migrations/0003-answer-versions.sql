-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an answer said before what it says now. "begun_at" is when the present stretch of writing began, in UTC, and
-- empty where that is over: what stands then becomes a version before anything takes its place.
ALTER TABLE answer ADD COLUMN begun_at TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX answer_changed_at ON answer (changed_at)
-- next
CREATE TABLE answer_version (
    id INTEGER PRIMARY KEY,
    guide TEXT NOT NULL,
    question TEXT NOT NULL,
    written_at TEXT NOT NULL, -- the answer's changed_at while it said so
    situation TEXT NOT NULL,
    task TEXT NOT NULL,
    action TEXT NOT NULL,
    result TEXT NOT NULL,
    notes TEXT NOT NULL,
    ready INTEGER NOT NULL CHECK (ready IN (0, 1)),
    covered TEXT NOT NULL
) STRICT
-- next
CREATE INDEX answer_version_written_at ON answer_version (guide, question, written_at)
