"""What a program knows of a text whose choices are entries of their own, as in `po`, `mo`, `android` and `xcstrings`: what
decides, and what it takes. Read from the manifest and the format `json` beside the folder of the format."""

import json

from babel.numbers import format_decimal

from grid import FOLDER, LOCALES

FILES = {locale: json.loads((FOLDER.parent / f"json/{locale}.json").read_text("utf-8")) for locale in LOCALES}
MANIFEST = json.loads((FOLDER.parent / "manifest.json").read_text("utf-8"))


class Unit:
    """A text in all languages."""

    def __init__(self, name):
        self.choices = []
        self.shows = False
        self.parts = {}
        for file in FILES.values():
            message = file["messages"].get(name, [])
            if isinstance(message, dict):
                for choice in message["choose"]:
                    self.add(choice)
                texts = [form["text"] for form in message["forms"]]
            else:
                texts = [message]
            for piece in (piece for text in texts if isinstance(text, list) for piece in text if isinstance(piece, dict)):
                self.shows = True
                if piece.get("as") == "date" and "options" in piece:
                    self.parts.setdefault(piece["variable"], set()).add(part(piece["options"]))
        counts = [choice for choice in self.choices if choice["by"] == "plural"]
        self.counted = counts[0] if counts else None

    def add(self, choice):
        for own in self.choices:
            if (own["variable"], own["by"]) == (choice["variable"], choice["by"]):
                break
        else:
            own = {"variable": choice["variable"], "by": choice["by"], "cases": []}
            self.choices.append(own)
        own["cases"] += [case for case in choice["cases"][:-1] if case not in own["cases"]]

    def numbers(self, choice):
        """The numbers that have forms of their own."""
        return [case[1:] for case in choice["cases"] if case.startswith("=")]

    def arguments(self, message):
        """The names of what it takes, in order."""
        names = []
        for variable in sorted(MANIFEST["messages"][message].get("variables", {})):
            parts = sorted(self.parts.get(variable, set()), key=["date", "time", "moment"].index)
            names += [f"{variable}_{part}" for part in parts] if len(parts) > 1 else [variable]
        return names


def part(options):
    date, time = "dateStyle" in options, "timeStyle" in options
    return "date" if date and not time else "time" if time and not date else "moment"


UNITS = {}


def unit(name):
    """A text by its name, made once."""
    if name not in UNITS:
        UNITS[name] = Unit(name)
    return UNITS[name]


def given(args, locale):
    """What a program puts in: numbers as its language writes them, texts, and dates by their names in marks, since how to write
    them is left to it."""
    out = {}
    for name, it in args.items():
        if isinstance(it, (int, float)):
            out[name] = format_decimal(it, locale=locale)
        elif isinstance(it, str):
            out[name] = it
        else:
            for own in (name, f"{name}_date", f"{name}_time", f"{name}_moment"):
                out[own] = f"⟦{own}⟧"
    return out


def whole(number):
    """The whole number that stands for a fraction where only whole numbers decide: the next one."""
    return -int(-number // 1)
