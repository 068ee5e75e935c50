"""Passes a file through what tools do to it by themselves: passes.py MODE IN OUT

PO through polib: `wrap`, `narrow`, `no-wrap` write all lines anew; `no-comments` drops what is said beside texts; `no-header`
drops the header; `no-flags` drops all flags; `sort` sorts by id. XLIFF through the XML libraries of Python: `indent`, `compact`
and `spread` lay the elements out anew; `attributes` turns their order around; `no-notes` drops notes; `single` quotes attributes
with apostrophes; `translated` and `approved` mark all; `no-state` drops all states; `no-extradata` drops the labels. CSV: `quote`,
`semicolons`, `sort`, `sort-states` (that column by itself), `fill` (one state in all of it).
"""

import csv
import io
import re
import sys
from xml.dom import minidom

mode, source, target = sys.argv[1:]
NS = "{urn:oasis:names:tc:xliff:document:1.2}"


def po():
    import polib

    width = {"wrap": 78, "narrow": 30, "no-wrap": 0}.get(mode, 78)
    file = polib.pofile(source, wrapwidth=width)
    for entry in file:
        if mode == "no-comments":
            entry.comment = entry.tcomment = ""
            entry.occurrences = []
        if mode == "no-flags":
            entry.flags = []
    if mode == "no-header":
        file.metadata = {}
        file.header = ""
    if mode == "sort":
        file.sort(key=lambda entry: entry.msgid)
    file.save(target)


def xliff():
    from lxml import etree

    text = open(source, encoding="utf-8").read()
    if mode == "spread":
        open(target, "w", encoding="utf-8").write(minidom.parseString(text.encode()).toprettyxml(indent="\t"))
        return
    if mode == "single":
        tag = lambda found: found[0] if "'" in found[0] else found[0].replace('"', "'")
        open(target, "w", encoding="utf-8").write(re.sub(r"<[^>]+>", tag, text))
        return
    tree = etree.fromstring(text.encode(), etree.XMLParser(remove_blank_text=mode == "compact"))
    for element in list(tree.iter(etree.Element)):
        state = element.tag == NS + "target" and element.get("state")
        if mode == "attributes":
            attributes = list(element.attrib.items())
            element.attrib.clear()
            for name, value in reversed(attributes):
                element.set(name, value)
        if mode == "no-notes" and element.tag == NS + "note":
            element.getparent().remove(element)
        if mode == "translated" and state and element.text:
            element.set("state", "translated")
        if mode == "approved" and element.tag == NS + "trans-unit":
            element.set("approved", "yes")
        if mode == "no-state":
            element.attrib.pop("state", None)
            element.attrib.pop("approved", None)
        if mode == "no-extradata":
            element.attrib.pop("extradata", None)
    if mode == "indent":
        etree.indent(tree, "\t")
    etree.ElementTree(tree).write(target, encoding="utf-8", xml_declaration=True)


def table():
    rows = list(csv.reader(io.StringIO(open(source, encoding="utf-8-sig", newline="").read())))
    head, rows = rows[0], rows[1:]
    state = head.index("state")
    if mode == "sort":
        rows.sort(key=lambda row: row[3])
    if mode == "sort-states":
        for row, said in zip(rows, sorted(row[state] for row in rows)):
            row[state] = said
    if mode == "fill":
        for row in rows:
            row[state] = "translated"
    with open(target, "w", encoding="utf-8-sig" if mode == "quote" else "utf-8", newline="") as file:
        quoting = csv.QUOTE_ALL if mode == "quote" else csv.QUOTE_MINIMAL
        csv.writer(file, delimiter=";" if mode == "semicolons" else ",", quoting=quoting).writerows([head] + rows)


{"po": po, "xlf": xliff, "csv": table}[source.rsplit(".", 1)[1]]()
