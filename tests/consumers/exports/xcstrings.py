"""Renders the grid from the format `xcstrings` in place of Apple's Foundation, which runs nowhere else: after what its
documentation says of formats and of plural rules. usage: python xcstrings.py FOLDER CASES.json"""

import json
import re

from babel import Locale
from babel.numbers import format_decimal

from entries import given, unit, whole
from grid import FOLDER, run

STRINGS = json.loads((FOLDER / "Localizable.xcstrings").read_text("utf-8"))["strings"]


def key(own, name, args):
    words, numbers = [], []
    for choice in own.choices:
        argument = args[choice["variable"]]
        if choice["by"] == "word":
            words.append(argument if argument in choice["cases"] else "other")
        elif own.numbers(choice):
            numbers.append(str(argument) if str(argument) in own.numbers(choice) else "other")
    parts = [part for some in (words, numbers) if any(part != "other" for part in some) for part in some]
    return f"{name}[{', '.join(parts)}]" if parts else name


class Format:
    """Formats one text as Foundation does."""

    def __init__(self, own, case, args):
        self.locale, self.args = case["locale"], args
        values = given(args, case["locale"])
        self.names = own.arguments(case["id"])
        self.values = [values.get(name) for name in self.names]

    def number(self, place):
        return whole(self.args[self.names[place - 1]])

    def variation(self, variations, place):
        forms = variations["plural"]
        category = Locale.parse(self.locale, sep="-").plural_form(self.number(place))
        return forms.get(category, forms["other"])["stringUnit"]["value"]

    def text(self, format, substitutions, arg=None):
        def put(found):
            if found[0] == "%%":
                return "%"
            if found[0] == "%arg":
                return format_decimal(self.number(arg), locale=self.locale)
            if found["name"]:
                own = substitutions[found["name"]]
                return self.text(self.variation(own["variations"], own["argNum"]), substitutions, own["argNum"])
            if found["kind"] == "lld":
                return format_decimal(self.number(int(found["place"])), locale=self.locale)
            return self.values[int(found["place"]) - 1]

        return re.sub(r"%(?:%|arg|#@(?P<name>\w+)@|(?P<place>\d+)\$(?P<kind>@|lld))", put, format)


def render(case, args, errors):
    own = unit(case["unit"])
    entry = STRINGS[key(own, case["unit"], args)]["localizations"][case["locale"]]
    if not own.shows and own.counted is None:
        return entry["stringUnit"]["value"]
    format = Format(own, case, args)
    if "variations" in entry:
        return format.text(format.variation(entry["variations"], 1), {})
    return format.text(entry["stringUnit"]["value"], entry.get("substitutions", {}))


run(render)
