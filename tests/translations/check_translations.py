#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py LUPDATE REPOSITORY: fails on a text that a language lacks, has emptied or need not have any
more, and on translations whose placeholders, access keys, tags, line breaks or plural forms are not the original's.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# How many forms a language has for a number: those of Qt, which follow CLDR.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pl": 3, "pt_BR": 2, "zh_CN": 1}


def counted(pattern, text):
    return sorted(re.findall(pattern, text))


def access_keys(text):
    """How many letters an ampersand marks; "&&" is an ampersand, and "&lt;" is HTML."""
    return len(re.findall(r"&(?=[^&\s])(?!\w+;)", text.replace("&&", "")))


def faults(source, translation, plural):
    if not translation.strip() and source.strip():
        return ["is empty"]
    differing = {
        "placeholders": [set(counted(r"%L?\d+", text)) for text in (source, translation)],
        "access keys": [access_keys(text) for text in (source, translation)],
        "tags": [counted(r"</?\w+", text) for text in (source, translation)],
        "line breaks": [text.count("\n") for text in (source, translation)],
        "spaces at the ends": [(text[:1] == " ", text[-1:] == " ") for text in (source, translation)],
        "the ellipsis": [text.endswith("…") for text in (source, translation)],
    }
    numbers = [set(counted(r"%L?n", text)) for text in (source, translation)]
    if not plural or numbers[1]:  # "one line" need not have the number
        differing["%n"] = numbers
    return [f"differs in {what}" for what, (a, b) in differing.items() if a != b]


def messages(file):
    """(key, source, forms or one text, whether it is in use and done) of each message."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            key = (context.findtext("name"), source, message.findtext("comment") or "")
            yield key, source, texts, plural, translation.get("type") is None


RTL_MARK = "\u200f"
ARABIC = "\u0600-\u06ff"


def turns_round(context, text):
    """Whether a window would lay out an Arabic text from left to right: what stands for a word comes first in it, and
    that word may be a Latin one. What follows a colon, or goes to a terminal, has its direction from elsewhere."""
    if re.match(r"CommandLine|Formats::|Storage::", context) or not re.search(f"[{ARABIC}]", text):
        return False
    first = re.search(f"[A-Za-z{ARABIC}{RTL_MARK}]|%\\d", re.sub(r"<[^>]*>|%L?n|%L\d", "", text))
    return first is not None and first[0][0] == "%"


def problems(language, file, updated):
    """`updated` is the same file after lupdate has read the code."""
    wanted = {key for key, *_ in messages(updated)}
    done = {key for key, *_, finished in messages(file) if finished}
    for key in sorted(wanted - done):
        yield f"{key[0]}: is not translated: {key[1]!r}"
    for key in sorted({key for key, *_ in messages(file)} - wanted):
        yield f"{key[0]}: is in the code no more: {key[1]!r}"
    for key, source, texts, plural, _ in (message for message in messages(file) if message[0] in done):
        if plural and len(texts) != FORMS[language]:
            yield f"{key[0]}: has {len(texts)} forms, not {FORMS[language]}: {source!r}"
        for text in texts:
            for fault in faults(source, text, plural):
                yield f"{key[0]}: {fault}: {source!r}, {text!r}"
            if turns_round(key[0], text):
                yield f"{key[0]}: begins with a placeholder and no right-to-left mark: {text!r}"


def update(lupdate, repository, language, copy):
    only_plurals = ["-pluralonly"] if language == "en" else []
    subprocess.run([lupdate, *only_plurals, "-no-obsolete", "-locations", "none", "-I", "app", "app", "-ts", copy],
                   cwd=repository, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(lupdate, repository):
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            file = Path(repository, "translations", f"starwright_{language}.ts")
            copy = Path(folder, file.name)
            shutil.copy(file, copy)
            update(lupdate, repository, language, copy)
            for problem in problems(language, file, copy):
                print(f"{file.name}: {problem}")
                found += 1
    return 1 if found else 0


def self_test():
    right = [("&Find %1…", "%1 su&chen…", False), ("%n line(s)", "Eine Zeile", True), ("a && b", "a && b", False)]
    wrong = [("%1 of %2", "%1 von", False), ("&Find", "Suchen", False), ("<b>x</b>", "x", False), ("a\nb", "a b", False),
             ("Save…", "Speichern", False), ("%n of", "von", False), ("%Ln of", "%n von", True), ("Save", " ", False), ("a ", "a", False)]
    missed = [pair for pair in right if faults(*pair)] + [pair for pair in wrong if not faults(*pair)]
    directions = [("Priority", "%1 و%2", True), ("Priority", RTL_MARK + "%1 و%2", False), ("Priority", "قبل %1", False), ("Priority", "%L1 · %2 و", True),
                  ("Priority", "%1, %2", False), ("Storage::Restore", "%1؛ قبل", False)]
    missed += [(context, text) for context, text, turned in directions if turns_round(context, text) != turned]
    print("\n".join(map(str, missed)))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else main(*sys.argv[1:]))
