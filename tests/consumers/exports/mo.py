"""Renders the grid from the formats `po` and `mo` with Python's gettext. Files of `po` are compiled by msgfmt, which has to
find nothing wrong. usage: python mo.py FOLDER CASES.json"""

import gettext
import subprocess
import tempfile
from pathlib import Path

from entries import given, unit, whole
from grid import FOLDER, LOCALES, run

DOMAIN = "all"


def compiled():
    """The folder of the compiled files."""
    sources = sorted(FOLDER.glob("*.po"))
    if not sources:
        return FOLDER
    folder = Path(tempfile.mkdtemp())
    for source in sources:
        target = folder / source.stem / "LC_MESSAGES" / f"{DOMAIN}.mo"
        target.parent.mkdir(parents=True)
        subprocess.run(["msgfmt", "--check", "-o", target, source], check=True)
    return folder


FILES = compiled()
TRANSLATIONS = {locale: gettext.translation(DOMAIN, FILES, [locale.replace("-", "_")]) for locale in LOCALES}


def key(translation, name, args):
    own = unit(name)
    parts = []
    for choice in own.choices:
        if choice is own.counted:
            continue
        argument = args[choice["variable"]]
        if choice["by"] == "word":
            parts.append(argument if argument in choice["cases"] else "other")
        else:
            parts.append(translation.ngettext("[plural]", "[plural]", whole(argument)))
    return name if all(part == "other" for part in parts) else f"{name}[{', '.join(parts)}]"


def render(case, args, errors):
    translation, own = TRANSLATIONS[case["locale"]], unit(case["unit"])
    name = key(translation, case["unit"], args)
    if own.counted is None:
        text = translation.gettext(name)
    else:
        text = translation.ngettext(name, name, whole(args[own.counted["variable"]]))
    if text == name:
        errors.append(KeyError(name))
    return text.format(**given(args, case["locale"]))


run(render)
