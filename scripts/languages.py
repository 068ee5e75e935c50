#!/usr/bin/env python3
"""Writes src/lang/names.tsv, own_names.tsv and subtags.txt from pinned npm packages.

names.tsv and own_names.tsv: names of languages from CLDR (npm `cldr-localenames-full` and
`cldr-core`; license Unicode-3.0, © Unicode, Inc.; see src/lang/LICENSE-UNICODE).
subtags.txt: the subtags of the IANA language subtag registry (npm `language-subtag-registry`,
CC0-1.0). Needs python3 and npm. Run from the root of the repository.
"""

import json
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

CLDR = "48.2.0"
REGISTRY = "0.4.2"

# Languages that people in the United States speak at home (Census Bureau, ACS table B16001 and the
# detailed languages behind it), those of refugees' resettlement, and American Sign Language.
LANGUAGES = """
af aii ak am apc ar ar-EG ary arz as ase ase ay az be bg bho bm bn bo bs ca ceb ch chk chr cho ckb
cnh cs ctd cy da dak de din dv dz ee el en eo es es-419 es-ES es-MX et eu fa fa-AF ff fi fil fj fo fr
fr-CA ga gl gn gsw gu ha haw he hi hil hmn hnj hr ht hu hy id ig ik ilo is it ja jam jv ka kac kam kea
kek kg ki kk km kmr kn ko kok kri ks ksw ku ky lb lg lkt ln lo lt luo lus lv mai mam man mg mh mi mk
ml mn mos mr ms mt mus mww my nah nan nb ne nl nn no nus nv ny oj om or pa pam pap pau pl pon ps
pt pt-BR pt-PT qu quc rhg rn ro rom ru rw sd shn si sk sl sm sn so sq sr sr-Latn st su sv sw syr ta te
tg th ti tig tk tl tn to tr ty ug uk ur uz vi war wo xh yap yi yo yue zap zh zh-Hans zh-Hant zu
""".split()

# Own names that CLDR does not have.
OWN_NAMES = {
    "aii": "ܣܘܪܝܬ",
    "ase": "American Sign Language (ASL)",
    "ch": "Chamoru",
    "chk": "Foosun Chuuk",
    "cnh": "Lai holh",
    "din": "Thuɔŋjäŋ",
    "dv": "ދިވެހިބަސް",
    "fj": "Vosa Vakaviti",
    "hil": "Hiligaynon",
    "hmn": "Hmoob",
    "hnj": "Moob Leeg",
    "ht": "Kreyòl ayisyen",
    "ik": "Iñupiatun",
    "ilo": "Ilokano",
    "jam": "Patwa",
    "kac": "Jinghpaw",
    "kek": "Qʼeqchiʼ",
    "kg": "Kikongo",
    "kmr": "Kurmancî",
    "kri": "Krio",
    "ksw": "ကညီကျိာ်",
    "ku-Arab": "کوردی",
    "lus": "Mizo ṭawng",
    "mam": "Mam",
    "mh": "Kajin M̧ajeļ",
    "mi": "Te reo Māori",
    "mos": "Moore",
    "mww": "Hmoob Dawb",
    "nah": "Nāhuatl",
    "nan": "閩南語",
    "ny": "Chichewa",
    "oj": "Anishinaabemowin",
    "pa-Arab": "پنجابی",
    "pam": "Kapampangan",
    "pau": "Tekoi er a Belau",
    "prs": "دری",
    "quc": "Kʼicheʼ",
    "rom": "Romani čhib",
    "sm": "Gagana Sāmoa",
    "sr-Latn": "Srpski",
    "tig": "ትግረ",
    "tl": "Tagalog",
    "ty": "Reo Tahiti",
    "war": "Winaray",
    "ary": "الدارجة المغربية",
    "arz": "العربية المصرية",
    "ay": "Aymar aru",
    "az-Arab": "تۆرکجه",
}

# English names that CLDR does not have, from ISO 639-3.
ENGLISH_NAMES = {
    "aii": "Assyrian Neo-Aramaic",
    "apc": "Levantine Arabic",
    "cnh": "Hakha Chin",
    "ctd": "Tedim Chin",
    "kmr": "Kurmanji",
    "ksw": "Sʼgaw Karen",
    "mam": "Mam",
    "mww": "White Hmong",
    "nah": "Nahuatl",
}

# The regional locales that are kept; the names of others differ little from those above them.
REGIONS = {"es-419", "es-MX", "es-US", "fa-AF", "fr-CA", "pt-PT", "zh-Hant-HK"}

# Locales whose data CLDR fills with another language.
BORROWED = {"ht": "fr", "hi-Latn": "en"}


def unpack(package, version, folder):
    """Downloads a package of the registry and unpacks it."""
    subprocess.run(
        ["npm", "pack", f"{package}@{version}", "--silent"], cwd=folder, check=True,
        stdout=subprocess.DEVNULL,
    )
    archive = next(Path(folder).glob(f"{package}-*.tgz"))
    target = Path(folder) / package
    with tarfile.open(archive) as tar:
        tar.extractall(target, filter="data")
    return target / "package"


def main():
    out = Path("src/lang")
    with tempfile.TemporaryDirectory() as folder:
        names = unpack("cldr-localenames-full", CLDR, folder)
        registry = unpack("language-subtag-registry", REGISTRY, folder)
        write_names(names, out)
        write_subtags(registry, out)
        license_text = (names / "LICENSE").read_text()
        (out / "LICENSE-UNICODE").write_text(license_text)


def read_names(package):
    out = {}
    for file in sorted((package / "main").glob("*/languages.json")):
        tag = file.parent.name
        found = json.loads(file.read_text())["main"][tag]["localeDisplayNames"]["languages"]
        out[tag] = {code: name for code, name in found.items() if "-alt-" not in code}
    return out


def parent(tag):
    if tag.startswith("es-") and tag not in ("es-ES", "es-419"):
        return "es-419"
    return tag.rpartition("-")[0]


def write_names(package, out):
    languages = sorted(set(LANGUAGES))
    by_locale = read_names(package)
    english = by_locale["en"]
    english.update({code: name for code, name in ENGLISH_NAMES.items() if code not in english})
    for tag, other in BORROWED.items():
        borrowed = by_locale.get(tag, {})
        by_locale[tag] = {c: n for c, n in borrowed.items() if by_locale[other].get(c) != n}
    lines = ["\t".join(["in", *languages])]
    for tag, found in sorted(by_locale.items()):
        if "-" in tag and tag not in REGIONS and not re.fullmatch("[a-z]+-[A-Z][a-z]{3}", tag):
            continue
        own = {code: found[code] for code in languages if code in found}
        # A locale without names shows codes or English.
        if not tag.startswith("en"):
            own = {c: n for c, n in own.items() if n != c}
            same = sum(n == english.get(c) for c, n in own.items())
            if len(own) < 20 or same * 2 > len(own) and len(found) < 300:
                continue
        above = by_locale.get(parent(tag), {}) if "-" in tag else {}
        script_parent = re.fullmatch(r"[a-z]+-[A-Z][a-z]{3}", tag)
        if above and not script_parent:
            own = {c: n for c, n in own.items() if above.get(c) != n}
        if own and not (script_parent and own.items() <= above.items()):
            lines.append("\t".join([tag, *(own.get(code, "") for code in languages)]).rstrip("\t"))
    (out / "names.tsv").write_text("\n".join(lines) + "\n")
    write_own_names(by_locale, english, languages, out)


def write_own_names(by_locale, english, languages, out):
    own_names = dict(OWN_NAMES)
    for tag in languages:
        if tag in own_names:
            continue
        name = by_locale.get(tag, by_locale.get(tag.partition("-")[0], {})).get(tag)
        if name and (tag.startswith("en") or name != english.get(tag) or tag in KEEPS_ENGLISH):
            own_names[tag] = name[0].upper() + name[1:]
    lines = (f"{tag}\t{name}\n" for tag, name in sorted(own_names.items()))
    (out / "own_names.tsv").write_text("".join(lines))


# Languages whose own name is that of English.
KEEPS_ENGLISH = {
    "ceb", "fil", "ga", "gsw", "ig", "pap", "rn", "sw", "zu", "af", "lg", "ki", "luo", "tig", "om",
    "kok", "mai", "oj", "cho", "ha", "ak", "wo", "mg", "eo",
}


def write_subtags(registry, out):
    found = {"language": set(), "script": set(), "region": set(), "variant": set()}
    for entry in json.loads((registry / "data/json/registry.json").read_text()):
        subtag = entry.get("Subtag", "")
        if entry["Type"] in found and ".." not in subtag:
            found[entry["Type"]].add(subtag)
    lines = [f"{kind} {' '.join(sorted(subtags))}" for kind, subtags in sorted(found.items())]
    (out / "subtags.txt").write_text("\n".join(lines) + "\n")


main()
