#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds export.schema.json to what the program writes and refuses.

exportschema.py SCHEMA PROGRAM HISTORY GUIDE: what the program exports of a few answers, that history and that guide
fits the schema; spoiled, it fits no longer, and the program refuses it too.
"""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

SPOILS = [
    (["format"], "other"), (["version"], 2), (["exportedAt"], "today"), (["answers", 0, "ready"], 1),
    (["answers", 0, "covered"], [-1]), (["answers", 0, "writtenAt"], ""), (["answers", 0, "extra"], 1),
    (["answers", 0, "versions", 0, "notes"], None), (["answers", 0, "versions", 0, "guide"], "g"),
    (["history", "work"], {}), (["levels"], {}), (["preferences"], [{"name": "n"}]), (["guides"], [1]),
    (["interviews"], [{"id": "i"}]), (["verdicts"], [{"guide": "g", "question": "q", "line": "l", "verdict": "x"}]),
]


def spoiled(document, path, value):
    """The document with one value put in."""
    document = copy.deepcopy(document)
    place = document
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return document


def main(schema_file, program, *imported):
    schema = json.loads(pathlib.Path(schema_file).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    with tempfile.TemporaryDirectory() as folder:
        export = pathlib.Path(folder, "export.json")

        def run(*arguments):
            return subprocess.run([program, "--data", f"{folder}/a.db", *arguments], check=False).returncode

        failed = [call for call in (
            ("import", *imported), ("answer", "slow-query", "--action", "First"),
            ("answer", "slow-query", "--action", "Then"), ("export", "--out", str(export))) if run(*call) != 0]
        document = json.loads(export.read_text("utf-8"))
        wrong = failed + [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]
        for path, value in SPOILS:
            bad = spoiled(document, path, value)
            export.write_text(json.dumps(bad), "utf-8")
            if validator.is_valid(bad):
                wrong.append(f"{path}: fits the schema")
            if run("restore", str(export)) != 1:
                wrong.append(f"{path}: is restored")
    print(*wrong, f"one export, {len(SPOILS)} spoiled ones", sep="\n")
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
