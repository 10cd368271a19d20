"""Renders the grid from the format `android`: has aapt compile the resources, reads what it made of them, and formats that as
Android does. usage: python android.py FOLDER CASES.json"""

import re
import subprocess
import tempfile
from pathlib import Path

from babel import Locale

from entries import MANIFEST as BUNDLE
from entries import given, unit, whole
from grid import FOLDER, LOCALES, run

MANIFEST = '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.app"/>'
QUANTITIES = {4: "other", 5: "zero", 6: "one", 7: "two", 8: "few", 9: "many"}


def compiled():
    """The resources by language and name: texts, or texts by quantity."""
    folder = Path(tempfile.mkdtemp())
    (folder / "AndroidManifest.xml").write_text(MANIFEST, "utf-8")
    aapt = ["aapt", "package", "-f", "-M", folder / "AndroidManifest.xml", "-S", FOLDER, "-F", folder / "out.apk"]
    said = subprocess.run(aapt, check=True, capture_output=True, text=True)
    assert not said.stderr, said.stderr
    dump = ["aapt", "dump", "--values", "resources", folder / "out.apk"]
    lines = subprocess.run(dump, check=True, capture_output=True).stdout.decode("utf-8").split("\n")
    out, own, name = {}, None, None
    for line in lines:
        if found := re.match(r" +config \(?([^()]+)\)?:$", line):
            own = out.setdefault(found[1], {})
        elif found := re.match(r" +resource 0x[0-9a-f]+ [^:]+:(?:string|plurals)/(\w+):", line):
            name = found[1]
        elif found := re.match(r' +#\d+ \(Key=0x010000(..)\): \(string\d+\) "(.*)"$', line):
            own.setdefault(name, {})[QUANTITIES[int(found[1], 16)]] = plain(found[2])
        elif found := re.match(r' +\(string\d+\) "(.*)"$', line):
            own[name] = plain(found[1])
    return out


def plain(text):
    """A text without the backslashes of the dump."""
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


RESOURCES = compiled()

# The texts that have another name than their ids.
CALLED = {
    name: found[1]
    for loss in BUNDLE["formats"]["android"]["reasons"]
    if (found := re.search(r" it is called (\w+)$", loss["why"]))
    for names in loss["units"].values()
    for name in names
}


def name(own, case, args):
    parts, number = [], ""
    for choice in own.choices:
        argument = args[choice["variable"]]
        if choice["by"] == "word":
            parts.append(argument if argument in choice["cases"] else "other")
            continue
        is_listed = str(argument) in own.numbers(choice)
        if choice is own.counted:
            number = f"_{argument}" if is_listed else ""
        else:
            # PluralRules of Android says which category it is.
            parts.append(str(argument) if is_listed else Locale.parse(case["locale"], sep="-").plural_form(argument))
    if not number and all(part == "other" for part in parts):
        parts = []
    out = CALLED.get(case["unit"], case["unit"]) + "".join(f"_{part}" for part in parts) + number
    return re.sub(r"[^a-z0-9]", "_", out.lower())


def render(case, args, errors):
    own = unit(case["unit"])
    config = "default" if case["locale"] == LOCALES[0] else case["locale"]
    text = RESOURCES[config][name(own, case, args)]
    if isinstance(text, dict):
        category = Locale.parse(case["locale"], sep="-").plural_form(whole(args[own.counted["variable"]]))
        text = text.get(category, text["other"])
    if not own.shows:
        return text
    values = given(args, case["locale"])
    arguments = [values.get(name) for name in own.arguments(case["id"])]
    return re.sub(r"%(?:(\d+)\$s|%)", lambda found: arguments[int(found[1]) - 1] if found[1] else "%", text)


run(render)
