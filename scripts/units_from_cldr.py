#!/usr/bin/env python3
"""Writes src/review/units/cldr/*.yaml: how CLDR names the units of doses in each language.

Usage: scripts/units_from_cldr.py   (needs python3 and npm; downloads one pinned package)

The data are those of the npm package `cldr-units-full`, which is CLDR (https://cldr.unicode.org),
under the Unicode License v3 (https://www.unicode.org/license.txt). Files of
regions are left out, and so is what a shorter tag has already. A spelling that CLDR gives to two units of a language is
left out of both, and named on the standard error output.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "48.2.0"
UNITS = {
    "mass-microgram": "mcg",
    "mass-milligram": "mg",
    "mass-gram": "g",
    "mass-kilogram": "kg",
    "volume-milliliter": "mL",
    "volume-deciliter": "dL",
    "volume-liter": "L",
    "concentr-percent": "%",
}
# Units that must never be read as one of the above; only for finding doubtful spellings.
OTHERS = ["length-meter", "length-kilometer", "duration-hour", "duration-day", "duration-month",
          "duration-year", "duration-minute", "duration-second", "energy-calorie", "mass-ton",
          "digital-gigabyte", "digital-megabyte", "length-mile", "mass-carat", "duration-week"]
# Symbols that have one meaning everywhere: CLDR's Afrikaans gives `ng` to milligrams.
SYMBOLS = {"ng": "ng", "μg": "mcg", "mg": "mg", "g": "g", "kg": "kg", "ml": "mL", "dl": "dL",
           "l": "L", "m": "", "h": "", "мл": "mL", "мг": "mg", "мкг": "mcg", "г": "g", "кг": "kg"}
FOLDER = Path(__file__).resolve().parent.parent / "src/review/units/cldr"
HEAD = f"""\
# Units of doses in this language, from CLDR {VERSION} (package cldr-units-full; Unicode License v3).
# Made by scripts/units_from_cldr.py: do not edit. Words that CLDR lacks are in ../words/.
"""


def spellings(names, unit):
    """Returns the spellings of a unit after and before its number."""
    after, before = set(), set()
    for width in ("long", "short", "narrow"):
        for key, pattern in names[width].get(unit, {}).items():
            # Every plural form and case; not `perUnitPattern`, which is a unit after a slash.
            if "-count-" not in key or "{0}" not in pattern:
                continue
            pattern = re.sub(r"[\u200e\u200f\u061c]", "", pattern)
            pattern = re.sub(r"[\u00a0\u202f\u2009]", " ", pattern)
            head, tail = (part.strip() for part in pattern.split("{0}", 1))
            if head and tail:
                continue
            if tail:
                after.add(tail)
            if head:
                before.add(head)
    return after, before


def read(folder, tag):
    """Returns the spellings of one language: {"after": {unit: set}, "before": {unit: set}}."""
    names = json.loads((folder / tag / "units.json").read_text())["main"][tag]["units"]
    out = {"after": {}, "before": {}}
    seen = {}
    for unit in [*UNITS, *OTHERS]:
        for place, found in zip(("after", "before"), spellings(names, unit)):
            wrong = {text for text in found
                     if SYMBOLS.get(text.casefold().rstrip("."), UNITS.get(unit)) != UNITS.get(unit)}
            if unit in UNITS and wrong:
                print(f"{tag}: {unit} is not {', '.join(sorted(wrong))}", file=sys.stderr)
                found = found - wrong
            for text in found:
                seen.setdefault((place, text.casefold().rstrip(".")), set()).add(unit)
            if unit in UNITS:
                out[place][UNITS[unit]] = found
    for (place, text), units in seen.items():
        known = [UNITS[unit] for unit in units if unit in UNITS]
        if len(units) > 1 and known:
            print(f"{tag}: `{text}` is {', '.join(sorted(units))}", file=sys.stderr)
            for unit in known:
                out[place][unit] = {
                    other for other in out[place][unit] if other.casefold().rstrip(".") != text
                }
    return out


def parent(tag):
    """Returns the next shorter tag, and `und` at the end."""
    return tag.rsplit("-", 1)[0] if "-" in tag else "und"


def flow(texts):
    """Returns a YAML list on one line."""
    return "[" + ", ".join(json.dumps(text, ensure_ascii=False) for text in sorted(texts)) + "]"


def write(tag, data, base):
    """Writes the file of one language, without what its shorter tags have already."""
    lines = []
    for place in ("after", "before"):
        of_place = []
        for unit, texts in data[place].items():
            new = texts - base[place].get(unit, set())
            if new:
                of_place.append(f"  {json.dumps(unit)}: {flow(new)}")
        if of_place:
            lines += [f"{place}:", *of_place]
    if lines:
        (FOLDER / f"{tag}.yaml").write_text(HEAD + "\n".join(lines) + "\n")


def main():
    """Downloads the package and writes every file."""
    with tempfile.TemporaryDirectory() as work:
        pack = ["npm", "pack", "--silent", f"cldr-units-full@{VERSION}"]
        subprocess.run(pack, cwd=work, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(Path(work) / f"cldr-units-full-{VERSION}.tgz") as archive:
            archive.extractall(work, filter="data")
        folder = Path(work) / "package/main"
        # A region changes spelling only in words that ../words/ has.
        tags = sorted(path.name for path in folder.iterdir()
                      if (path / "units.json").is_file()
                      and not re.search("-([A-Z]{2}|[0-9]{3})", path.name))
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in FOLDER.glob("*.yaml"):
            old.unlink()
        known = {tag: read(folder, tag) for tag in tags}
        root = known["und"]
        # The symbols of the root are in ../words/und.yaml, which holds for every language.
        for tag in tags:
            base = {place: {unit: set(texts) for unit, texts in root[place].items()}
                    for place in ("after", "before")}
            above = parent(tag)
            if above in known and tag != "und":
                for place in ("after", "before"):
                    for unit, texts in known[above][place].items():
                        base[place].setdefault(unit, set()).update(texts)
            if tag != "und":
                write(tag, known[tag], base)


if __name__ == "__main__":
    main()
