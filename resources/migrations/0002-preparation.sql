-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's work history, what they said of its lines, their interviews and the levels they set.
-- An entry of the history is one JSON document, since keys that JSON Resume does not define have to survive.
CREATE TABLE history_entry (
    section TEXT NOT NULL CHECK (section IN ('work', 'projects', 'volunteer', 'education', 'skills', 'certificates',
        'awards', 'publications', 'languages', 'interests', 'references')),
    position INTEGER NOT NULL CHECK (position >= 0), -- in its section, from 0
    entry TEXT NOT NULL CHECK (json_valid(entry) AND json_type(entry) = 'object'),
    PRIMARY KEY (section, position)
) STRICT
-- next
CREATE TABLE history_document (
    part TEXT NOT NULL PRIMARY KEY CHECK (part IN ('basics', 'more')),
    content TEXT NOT NULL CHECK (json_valid(content) AND json_type(content) = 'object')
) STRICT
-- next
CREATE TABLE verdict (
    guide TEXT NOT NULL,
    question TEXT NOT NULL,
    line_key TEXT NOT NULL, -- what the line's text has in common with itself in another import
    verdict TEXT NOT NULL CHECK (verdict IN ('pinned', 'dismissed')),
    PRIMARY KEY (guide, question, line_key)
) STRICT
-- next
CREATE TABLE interview (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE, -- among the interviews, from 0
    guide TEXT NOT NULL,
    company TEXT NOT NULL,
    role TEXT NOT NULL,
    own_questions TEXT NOT NULL
) STRICT
-- next
CREATE TABLE planned_stage (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0), -- in the interview, from 0
    stage TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date = '' OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (interview, position)
) STRICT
-- next
CREATE TABLE question_level (
    guide TEXT NOT NULL,
    question TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('high', 'medium', 'low')),
    PRIMARY KEY (guide, question)
) STRICT
