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

-- next
INSERT INTO answer VALUES ('backend-developer', 'production-incident', 'Ticket sales fell over at 3 in the morning.
Half of the users saw an error.', 'I was on call.', '1. Rolled back
2. Found the lock

```sql
SELECT 1; -- not a statement''s end
```', 'Back after 20 minutes', 'Say it calmly', 1, '[0,2,4]', '2026-05-04T09:30:00.000Z')
-- next
INSERT INTO answer VALUES ('backend-developer', 'slow-query', CAST(X'610062EDA0BD78' AS TEXT), '', '', '', '', 0, '[]',
    '2026-05-05T18:00:00.000Z')
-- next
INSERT INTO answer VALUES ('small', 'first', '', '', '', '', 'Für später 面接', 0, '[1]', '2026-05-06T00:00:00.000Z')
-- next
INSERT INTO guide VALUES ('small', 3, 'Tester', 'About', '[{"about":"A first talk","id":"talk","name":"Talk"}]', '[]', '["Care"]',
    '["Haste"]')
-- next
INSERT INTO question VALUES ('small', 0, 'first', 'primary', 1, 'Technical', '["talk"]', 'Title', 'Question?', 'Why',
    '["One","Two"]', '[]', 's', 't', 'a', 'r', '[]', '["testing"]')
-- next
INSERT INTO preference VALUES ('pack.company', 'Harbour & Söhne')
-- next
PRAGMA application_id = 1398035031
-- next
PRAGMA user_version = 1
