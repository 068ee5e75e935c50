"""Prints translations by people as JSON: those of Django's own messages, which come with its package.

{language: [[message, translation], ...]}, without fuzzy and plural messages, and without those that hold the syntax of programs.
"""

import json
import pathlib
import re
import sys

import django
import polib

FOLDERS = {"zh-Hans": "zh_Hans", "pt": "pt_BR"}
syntax = re.compile(r"[%{}<>&_]|[a-z]-[a-z]+:")
root = pathlib.Path(django.__file__).parent
out = {}
for lang in sys.argv[1:]:
    pairs = []
    for file in sorted(root.rglob(f"locale/{FOLDERS.get(lang, lang)}/LC_MESSAGES/django.po")):
        for entry in polib.pofile(str(file)).translated_entries():
            if not entry.msgid_plural and not syntax.search(entry.msgid + entry.msgstr):
                pairs.append([entry.msgid, entry.msgstr])
    out[lang] = pairs
json.dump(out, sys.stdout)
