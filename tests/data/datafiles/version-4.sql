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
    changed_at TEXT NOT NULL, begun_at TEXT NOT NULL DEFAULT '', -- UTC, as in 2026-01-31T09:30:00.000Z
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

-- next
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

-- next
CREATE TABLE version_block (
    id INTEGER PRIMARY KEY,
    guide TEXT NOT NULL,
    question TEXT NOT NULL,
    written_at TEXT NOT NULL, -- JSON, in order: of each version, the answer's changed_at while it said so
    length INTEGER NOT NULL CHECK (length > 0), -- of the content before it was deflated
    content BLOB NOT NULL
) STRICT
-- next
CREATE INDEX answer_changed_at ON answer (changed_at)
-- next
CREATE INDEX version_block_question ON version_block (guide, question)

-- next
INSERT INTO answer (guide, question, situation, task, action, result, notes, ready, covered, changed_at, begun_at)
    VALUES ('backend-developer', 'production-incident', 'Ticket sales fell over at 3 in the morning.
Half of the users saw an error.', 'I was on call.', '1. Rolled back
2. Found the lock

```sql
SELECT 1; -- not a statement''s end
```', 'Back after 20 minutes', 'Say it calmly', 1, '[0,2,4]', '2026-05-04T09:30:00.000Z', '2026-05-04T09:00:00.000Z')
-- next
INSERT INTO answer (guide, question, situation, task, action, result, notes, ready, covered, changed_at, begun_at)
    VALUES ('backend-developer', 'slow-query', CAST(X'610062EDA0BD78' AS TEXT), '', '', '', '', 0, '[]', '2026-05-05T18:00:00.000Z', '')
-- next
INSERT INTO answer (guide, question, situation, task, action, result, notes, ready, covered, changed_at, begun_at)
    VALUES ('small', 'first', '', '', '', '', 'Für später 面接', 0, '[1]', '2026-05-06T00:00:00.000Z', '')
-- next
INSERT INTO guide (id, version, role, about, stages, formats, screens_for, red_flags)
    VALUES ('small', 3, 'Tester', 'About', '[{"about":"A first talk","id":"talk","name":"Talk"}]', '[]', '["Care"]', '["Haste"]')
-- next
INSERT INTO question (guide, position, id, question_set, number, category, stages, title, question, why, pointers, follow_ups, situation, task, action, result, outline, concepts)
    VALUES ('small', 0, 'first', 'primary', 1, 'Technical', '["talk"]', 'Title', 'Question?', 'Why', '["One","Two"]', '[]', 's', 't', 'a', 'r', '[]', '["testing"]')
-- next
INSERT INTO preference (name, value)
    VALUES ('pack.company', 'Harbour & Söhne')
-- next
INSERT INTO history_entry (section, position, entry)
    VALUES ('work', 0, '{"name":"Fjordbillett","position":"Developer","x-own":[1,null]}')
-- next
INSERT INTO history_document (part, content)
    VALUES ('basics', '{"name":"Mara Lindqvist"}')
-- next
INSERT INTO history_document (part, content)
    VALUES ('more', '{}')
-- next
INSERT INTO verdict (guide, question, line_key, verdict)
    VALUES ('backend-developer', 'slow-query', 'p95 of seat search', 'pinned')
-- next
INSERT INTO interview (id, position, guide, company, role, own_questions)
    VALUES ('0b0e6e0c-8f6c-4d0e-9a57-3a4f5c1f2d10', 0, 'backend-developer', 'Harbour & Söhne', '', '["Who is on call?"]')
-- next
INSERT INTO planned_stage (interview, position, stage, date)
    VALUES ('0b0e6e0c-8f6c-4d0e-9a57-3a4f5c1f2d10', 0, 'recruiter-screen', '2026-06-01')
-- next
INSERT INTO question_level (guide, question, level)
    VALUES ('backend-developer', 'slow-query', 'high')
-- next
INSERT INTO version_block (id, guide, question, written_at, length, content)
    VALUES (1, 'backend-developer', 'production-incident', '["2026-05-03T08:00:00.000Z"]', 66, X'789C636060608E3688656060100FC94CCE4E2D51284ECC492D56484BCDC951C82F4B2DD2638000EEA0FC9C9CD41485A4C4E46C060460340000FFB80DBB')
-- next
INSERT INTO version_block (id, guide, question, written_at, length, content)
    VALUES (2, 'backend-developer', 'slow-query', '["2026-05-05T17:00:00.000Z"]', 36, X'789C636060608A8E656060604D6278BB602F032660340000568C039D')
-- next
PRAGMA application_id = 1398035031
-- next
PRAGMA user_version = 4
