"""Passes exports through the Translate Toolkit, as the tools of agencies do: toolkit.py MODE IN OUT [IN OUT ...]

MODE `save` reads and writes each file; `set` also gives every unit the translation that it has, as an editor does that saves
all it shows; `shout` adds `!` to what stands in "[word]" and marks it as done.
Prints how many units each file has.
"""

import sys

from translate.storage import csvl10n, pypo, xliff


def read(path):
    if path.endswith(".xlf"):
        return xliff.xlifffile.parsefile(path)
    if path.endswith(".po"):
        return pypo.pofile.parsefile(path)
    store = csvl10n.csvfile()
    with open(path, "rb") as file:
        store.parse(file.read(), sample_length=None)
    return store


def change(unit, mode):
    if mode == "set" and unit.target:
        unit.target = str(unit.target)
    if mode == "shout" and str(unit.source).startswith("[word]"):
        unit.target = str(unit.target) + "!"
        unit.markfuzzy(False)


mode, *paths = sys.argv[1:]
for source, target in zip(paths[::2], paths[1::2]):
    store = read(source)
    units = [unit for unit in store.units if not unit.isheader()]
    for unit in units:
        change(unit, mode)
    with open(target, "wb") as file:
        store.serialize(file)
    print(len(units))
