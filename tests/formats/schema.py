#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds guide.schema.json to what the program's reader takes and refuses.

schema.py SCHEMA BROKEN GUIDE…: every guide fits the schema, and the last of them, changed as BROKEN says,
does not, save where a rule is broken that a schema cannot express.
"""
import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)


def changed(guide, case):
    """The guide with one value put in or taken out."""
    guide = copy.deepcopy(guide)
    *around, last = [int(key) if key.isdigit() else key for key in case["path"].split("/")]
    place = guide
    for key in around:
        place = place[key]
    if "value" in case:
        place[last] = case["value"]
    else:
        del place[last]
    return guide


def main(schema_file, broken_file, *guide_files):
    schema, cases, *guides = [
        json.loads(pathlib.Path(file).read_text("utf-8")) for file in (schema_file, broken_file, *guide_files)
    ]
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = [f"{file}: {error.json_path}: {error.message}"
             for file, guide in zip(guide_files, guides) for error in validator.iter_errors(guide)]
    for case in cases:
        if validator.is_valid(changed(guides[-1], case)) != case.get("rule", False):
            wrong.append(f"{case['name']}: " + ("the schema tells after all" if case.get("rule") else "fits the schema"))
    print(*wrong, f"{len(guides)} guides, {len(cases)} broken ones", sep="\n")
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
