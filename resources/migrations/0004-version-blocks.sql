-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions of an answer say nearly the same, so some of them together take hardly more room than one. What the table
-- "answer_version" holds is moved here, and the table removed, by Storage::packVersions().
CREATE TABLE version_block (
    id INTEGER PRIMARY KEY,
    guide TEXT NOT NULL,
    question TEXT NOT NULL,
    written_at TEXT NOT NULL, -- JSON, in order: of each version, the answer's changed_at while it said so
    length INTEGER NOT NULL CHECK (length > 0), -- of the content before it was deflated
    content BLOB NOT NULL
) STRICT
-- next
CREATE INDEX version_block_question ON version_block (guide, question)
